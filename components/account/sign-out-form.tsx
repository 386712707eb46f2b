import { Button } from '@/components/ui/button'
import { HiddenField } from '@/components/ui/form/hidden-field'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './account.module.css'

type Props = {
  locale: Locale
  /** Ends every session of the account in place of this one. */
  everywhere?: boolean
}

/** Leaves by a whole document, so that nothing of the account stays in the browser. */
export function SignOutForm({ locale, everywhere }: Props) {
  const t = translator(locale, 'account')
  return (
    <form method="post" action="/api/sign-out" className={styles.row}>
      <HiddenField name="locale" value={locale} />
      {everywhere && <HiddenField name="everywhere" value="yes" />}
      <Button type="submit" kind="quiet">
        {t(everywhere ? 'signOutEverywhere' : 'signOut')}
      </Button>
    </form>
  )
}

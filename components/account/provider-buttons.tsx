import { Button } from '@/components/ui/button'
import { HiddenField } from '@/components/ui/form/hidden-field'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './account.module.css'

type Props = {
  locale: Locale
  providers: readonly { id: string; label: string }[]
  /** Repeats next-auth's cookie; without it no provider can be gone to. */
  csrfToken: string
  /** The page of ours to come back to. */
  next: string
  label?: 'continueWith' | 'linkTitle'
}

/** A button for each provider: a form of its own, which needs no script. */
export function ProviderButtons(props: Props) {
  const { locale, providers, csrfToken, next, label: word = 'continueWith' } = props
  const t = translator(locale, 'account')
  return (
    <div className={styles.row}>
      {providers.map(({ id, label }) => (
        <form key={id} method="post" action={`/api/auth/signin/${id}`}>
          <HiddenField name="csrfToken" value={csrfToken} />
          <HiddenField name="callbackUrl" value={next} />
          <Button type="submit" kind="quiet">
            {t(word, { provider: label })}
          </Button>
        </form>
      ))}
    </div>
  )
}

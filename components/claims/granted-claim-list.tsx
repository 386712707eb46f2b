import type { GrantedClaim } from '@/lib/forum/claims/schema'
import { formatAge } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'
import { SubmitButton } from '../ui/form/submit-button'
import styles from './claims.module.css'

type Props = {
  locale: Locale
  claims: readonly GrantedClaim[]
  now: Date
  undo: FormAction
  newKey: () => string
}

/** Claims that were granted, each with what takes it back. */
export function GrantedClaimList({ locale, claims, now, undo, newKey }: Props) {
  const t = translator(locale, 'claims')
  return (
    <ul className={styles.list}>
      {claims.map(({ id, account, name, posts, at }) => (
        <li key={id} className={styles.entry}>
          <p>{t('grantedLine', { account, name, count: posts })}</p>
          <p className={styles.soft}>{formatAge(at, now, locale)}</p>
          <Form action={undo} locale={locale} formKey={newKey()}>
            <HiddenField name="claim" value={id} />
            <SubmitButton kind="quiet">
              {t('undo')}
              <span className="unseen">: {name}</span>
            </SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  )
}

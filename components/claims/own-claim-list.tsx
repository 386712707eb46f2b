import type { OwnClaim } from '@/lib/forum/claims/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'
import { SubmitButton } from '../ui/form/submit-button'
import styles from './claims.module.css'

type Props = {
  locale: Locale
  claims: readonly OwnClaim[]
  undo: FormAction
  newKey: () => string
}

/** What somebody claimed, what became of it, and how what was granted is given back. */
export function OwnClaimList({ locale, claims, undo, newKey }: Props) {
  const t = translator(locale, 'claims')
  return (
    <ul className={styles.list}>
      {claims.map(({ id, name, state, reason, posts }) => (
        <li key={id} className={styles.entry}>
          <p>
            <bdi className={styles.name}>{name}</bdi> {t(`state-${state}`, { count: posts })}
          </p>
          {reason && <blockquote>{reason}</blockquote>}
          {state === 'granted' && (
            <Form action={undo} locale={locale} formKey={newKey()}>
              <HiddenField name="claim" value={id} />
              <SubmitButton kind="quiet">
                {t('undo')}
                <span className="unseen">: {name}</span>
              </SubmitButton>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}

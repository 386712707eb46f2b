import type { OpenClaim } from '@/lib/forum/claims/schema'
import { formatAge } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { KeptHtml } from '../kept-html'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'
import { SubmitButton } from '../ui/form/submit-button'
import { TextArea } from '../ui/form/text-area'
import styles from './claims.module.css'

type Props = {
  locale: Locale
  claims: readonly OpenClaim[]
  now: Date
  decide: FormAction
  newKey: () => string
}

/** Claims that wait: who says which name was his, why, and the two ways to decide. */
export function OpenClaimList({ locale, claims, now, decide, newKey }: Props) {
  const t = translator(locale, 'claims')
  return (
    <ol className={styles.list}>
      {claims.map((claim) => (
        <li key={claim.id} className={styles.entry}>
          <h2>{t('openTitle', { account: claim.account, name: claim.name })}</h2>
          <p className={styles.soft}>
            {t('openPosts', { count: claim.posts })} · {formatAge(claim.askedAt, now, locale)}
          </p>
          <blockquote>{claim.words}</blockquote>
          {claim.example && (
            <>
              <p>{t('openExample')}</p>
              <div className={styles.example}>
                <KeptHtml html={claim.example.html} lang={claim.example.language} />
              </div>
            </>
          )}
          <Form action={decide} locale={locale} formKey={newKey()}>
            <HiddenField name="claim" value={claim.id} />
            <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={2} />
            <SubmitButton name="decision" value="granted">
              {t('grant')}
              <span className="unseen">: {claim.name}</span>
            </SubmitButton>
            <SubmitButton kind="quiet" name="decision" value="refused">
              {t('refuse')}
              <span className="unseen">: {claim.name}</span>
            </SubmitButton>
          </Form>
        </li>
      ))}
    </ol>
  )
}

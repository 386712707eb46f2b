import type { Claimable } from '@/lib/forum/claims/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { KeptHtml } from '../kept-html'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'
import { TextArea } from '../ui/form/text-area'
import styles from './claims.module.css'

type Props = { locale: Locale; asked: Claimable; action: FormAction; formKey: string }

/** Asks a facilitator for the posts of an imported author, with what speaks for it. */
export function AskForClaim({ locale, asked, action, formKey }: Props) {
  const t = translator(locale, 'claims')
  const { name, posts } = asked
  return (
    <section>
      <h2>{t('askTitle', { name })}</h2>
      <div className={styles.example}>
        <KeptHtml html={asked.html} lang={asked.language} />
      </div>
      <p>{t('askLead', { count: posts, name })}</p>
      <Form action={action} locale={locale} formKey={formKey} submit={t('askSend')}>
        <HiddenField name="post" value={asked.post} />
        <TextArea name="words" label={t('askWords')} hint={t('askHint')} rows={3} required />
      </Form>
    </section>
  )
}

import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { Form } from '../ui/form/form'
import { SubmitButton } from '../ui/form/submit-button'
import { Notice } from '../ui/notice'

type Props = { locale: Locale; address: string; formKey: string; action: FormAction }

/** Says on every page that mail to the reader came back, and how to mend it. */
export function PausedNotice({ locale, address, formKey, action }: Props) {
  const t = translator(locale, 'forumMail')
  return (
    <Notice kind="warning" title={t('pausedTitle', { address })}>
      <p>{t('pausedText')}</p>
      <Form {...{ locale, formKey, action }} done={t('pausedSent')}>
        <SubmitButton kind="quiet">{t('pausedSend')}</SubmitButton>
      </Form>
    </Notice>
  )
}

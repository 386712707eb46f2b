import { Folded } from '@/components/ui/form/folded'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { TextArea } from '@/components/ui/form/text-area'
import type { OpenRequest } from '@/lib/editions/enrolment/queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'

type Props = { locale: Locale; request: OpenRequest; action: FormAction; formKey: string }

/** Accepts an application, puts it into the line, or refuses it with a reason. */
export function DecideForm({ locale, request, action, formKey }: Props) {
  const t = translator(locale, 'enrolment')
  const about = <span className="unseen">{request.name}</span>
  return (
    <Form {...{ action, locale, formKey }}>
      <HiddenField name="request" value={request.id} />
      <SubmitButton name="decision" value="approve">
        {t('approve')} {about}
      </SubmitButton>{' '}
      {request.state === 'asked' && (
        <SubmitButton kind="quiet" name="decision" value="wait">
          {t('toLine')} {about}
        </SubmitButton>
      )}
      <Folded summary={t('refuse')}>
        <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} />
        <SubmitButton kind="danger" name="decision" value="refuse">
          {t('refuse')} {about}
        </SubmitButton>
      </Folded>
    </Form>
  )
}

import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { Choice } from '../ui/form/choice'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'
import { TextArea } from '../ui/form/text-area'

type Props = {
  locale: Locale
  action: FormAction
  formKey: string
  proposal: string
  /** The version that is decided on. */
  number: number
}

const decisions = ['publish', 'changes', 'refuse'] as const

/** A reviewer's decision on a proposal. */
export function DecideForm({ locale, action, formKey, proposal, number }: Props) {
  const t = translator(locale, 'proposals')
  return (
    <section>
      <h2>{t('decideTitle')}</h2>
      <Form {...{ locale, action, formKey }} submit={t('decide')}>
        <HiddenField name="proposal" value={proposal} />
        <HiddenField name="number" value={String(number)} />
        <Choice
          required
          name="decision"
          label={t('decision')}
          options={decisions.map((value) => ({ value, label: t(`decide-${value}`) }))}
        />
        <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} />
      </Form>
    </section>
  )
}

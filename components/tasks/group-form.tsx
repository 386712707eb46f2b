import { Field } from '@/components/ui/form/field'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { Select } from '@/components/ui/form/select'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import type { GroupedLearner, ListedText } from '@/lib/tasks/assignments/list-queries'

type Props = {
  locale: Locale
  action: FormAction
  formKey: string
  about: Readonly<Record<'edition' | 'item', string>>
  learners: readonly GroupedLearner[]
  groups: readonly ListedText[]
}

/** Puts a learner into a group, or out of one. */
export function GroupForm({ locale, action, formKey, about, learners, groups }: Props) {
  const t = translator(locale, 'tasks')
  return (
    <Form key={formKey} {...{ action, locale, formKey }} submit={t('place')}>
      {Object.entries(about).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      <Select
        required
        name="enrolment"
        label={t('learner')}
        options={learners.map(({ enrolment, name, group }) => ({
          value: enrolment,
          label: group ? `${name} (${group})` : name,
        }))}
      />
      <Select
        name="group"
        label={t('group')}
        hint={t('groupHint')}
        options={groups.map(({ id, by }) => ({ value: id, label: by.name }))}
      />
      <Field name="name" label={t('newGroup')} />
    </Form>
  )
}

import { practiceParts, practiceThemes } from '@/lib/catalog/practices/schema'
import { countryName } from '@/lib/i18n/countries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import type { ProposalToWrite } from '@/lib/practices/proposals/own-queries'
import { Choice } from '../ui/form/choice'
import { Field } from '../ui/form/field'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'
import { SubmitButton } from '../ui/form/submit-button'
import { TextArea } from '../ui/form/text-area'
import { LanguageSelect } from './language-select'
import { NamedBox } from './named-box'
import { ProposalKeeper } from './proposal-keeper'
import styles from './proposals.module.css'

type Props = {
  locale: Locale
  proposal: ProposalToWrite
  action: FormAction
  formKey: string
  /** A new id for the opened page. */
  page: string
}

/** A proposal while it is written, in the parts that every practice has. */
export function ProposalForm({ locale, proposal, action, formKey, page }: Props) {
  const t = translator(locale, 'proposals')
  const practices = translator(locale, 'practices')
  const { id, text, basis, wasSent, writer } = proposal
  const words = { kept: t('kept'), keeping: t('keeping'), offline: t('offline') }
  const year = { inputMode: 'numeric', autoComplete: 'off' } as const
  return (
    <Form {...{ locale, action, formKey }}>
      <HiddenField name="proposal" value={id} />
      <HiddenField name="basis" value={basis} />
      <HiddenField name="page" value={page} />
      <Field name="title" label={t('field-title')} defaultValue={text.title} required />
      <LanguageSelect locale={locale} language={text.language} />
      <p>
        {t('country')}: <strong>{countryName(text.country, locale)}</strong>.{' '}
        <a href={`/${locale}/account`}>{t('account')}</a>
      </p>
      <Field
        name="firstYear"
        label={t('field-firstYear')}
        defaultValue={text.firstYear}
        {...year}
      />
      <Field name="lastYear" label={t('field-lastYear')} defaultValue={text.lastYear} {...year} />
      <Choice
        name="themes"
        label={t('field-themes')}
        options={practiceThemes.map((value) => ({ value, label: practices(`theme-${value}`) }))}
        defaultValue={text.themes}
        several
        required
      />
      <TextArea
        name="summary"
        label={t('field-summary')}
        hint={t('hint-summary')}
        defaultValue={text.summary}
        rows={2}
      />
      <p>{t('lineParts')}</p>
      {practiceParts.map((part) => (
        <TextArea
          key={part}
          name={part}
          label={practices(`part-${part}`)}
          hint={t(`hint-${part}`)}
          defaultValue={text.parts[part] ?? ''}
          rows={6}
        />
      ))}
      <TextArea
        name="partners"
        label={t('field-partners')}
        hint={t('partnersHint')}
        defaultValue={text.partners}
        rows={3}
      />
      <NamedBox {...{ locale, writer }} isNamed={text.name !== null} />
      <ProposalKeeper {...{ locale, words }} proposal={id} />
      <p className={styles.buttons}>
        <SubmitButton kind="quiet" formNoValidate name="act" value="save">
          {t('save')}
        </SubmitButton>
        <SubmitButton kind="quiet" formNoValidate name="act" value="preview">
          {t('preview')}
        </SubmitButton>
        <SubmitButton formNoValidate name="act" value="send">
          {t(wasSent ? 'sendAgain' : 'send')}
        </SubmitButton>
      </p>
    </Form>
  )
}

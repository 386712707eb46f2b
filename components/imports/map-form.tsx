import { choiceName } from '@/lib/forum/disqus/pages/schema'
import type { BatchPage } from '@/lib/forum/disqus/pages/queries'
import type { Report, ReportedThread } from '@/lib/forum/disqus/report'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'
import { Select } from '../ui/form/select'
import { SubmitButton } from '../ui/form/submit-button'
import styles from './imports.module.css'

type Props = {
  locale: Locale
  batch: BatchPage
  report: Report
  action: FormAction
  formKey: string
}

const chosenFor = ({ decision }: ReportedThread): string =>
  decision === null ? '' : decision === 'skip' ? 'skip' : `${decision.edition}/${decision.module}`

/** Where each thread with a post goes; what is proposed is chosen already. */
export function MapForm({ locale, batch, report, action, formKey }: Props) {
  const t = translator(locale, 'imports')
  const options = batch.targets.map(({ value, isOpen }) => ({
    value,
    label: isOpen ? value : t('forMembers', { place: value }),
  }))
  return (
    <section>
      <h2>{t('mapTitle')}</h2>
      <p>{t('mapLead')}</p>
      <Form {...{ action, locale, formKey }}>
        <HiddenField name="batch" value={batch.id} />
        {report.threads
          .filter(({ live }) => live > 0)
          .map((thread) => (
            <div key={thread.sourceId} className={styles.thread}>
              <h3>{thread.title || thread.sourceId}</h3>
              <p className={styles.link}>{thread.link}</p>
              <Select
                name={choiceName(thread.sourceId)}
                label={t('goesTo', { live: thread.live, merged: thread.merged })}
                first={[{ value: 'skip', label: t('leaveOut') }]}
                options={options}
                defaultValue={chosenFor(thread)}
              />
            </div>
          ))}
        <div className={styles.ends}>
          <SubmitButton kind="quiet" name="intent" value="keep">
            {t('keepMap')}
          </SubmitButton>
          <SubmitButton name="intent" value="start">
            {t('start')}
          </SubmitButton>
        </div>
      </Form>
    </section>
  )
}

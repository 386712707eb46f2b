import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { SessionPage } from '@/lib/live-sessions/queries/page'
import { openProofs } from '@/lib/live-sessions/rules/attendance'
import type { FormAction } from '@/lib/platform/form-answer'
import { KeptHtml } from '../kept-html'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'
import { Link } from '../ui/link'

type Props = {
  locale: Locale
  page: SessionPage
  place: Record<string, string>
  canWork: boolean
  action: FormAction
  newKey: () => string
}

/** What is left of a session: recording and summary, and where they count, the word that one took them in. */
export function SessionLeft({ locale, page, place, canWork, action, newKey }: Props) {
  const t = translator(locale, 'sessions')
  const { held, data, item } = page
  if (!held) return null
  const counting = canWork && !item.evidence ? openProofs(data.counts, held) : []
  const prove = (by: 'recording' | 'summary') =>
    counting.includes(by) && (
      <Form {...{ locale, action }} formKey={newKey()} submit={t(`did-${by}`)}>
        {Object.entries({ ...place, by }).map(([name, value]) => (
          <HiddenField key={name} {...{ name, value }} />
        ))}
      </Form>
    )
  return (
    <>
      {held.recording && (
        <section aria-labelledby="recording">
          <h2 id="recording">{t('recording')}</h2>
          <p>
            <Link kind="quiet" href={held.recording} rel="noreferrer">
              {t('watch')}
            </Link>
          </p>
          {prove('recording')}
        </section>
      )}
      {held.summaryHtml && (
        <section aria-labelledby="summary">
          <h2 id="summary">{t('summary')}</h2>
          <KeptHtml
            html={held.summaryHtml}
            {...(held.summaryLanguage !== locale && { lang: held.summaryLanguage ?? locale })}
          />
          {prove('summary')}
        </section>
      )}
    </>
  )
}

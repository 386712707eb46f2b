import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { itemAnchor } from '@/components/course/item-words'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import type { QuizPage } from '@/lib/quiz/queries/page'
import { AttemptForm } from './attempt-form'
import { AttemptList } from './attempt-list'
import { AttemptReview } from './attempt-review'
import { BeginForm } from './begin-form'
import { EndForm } from './end-form'

type Props = {
  locale: Locale
  now: Date
  page: QuizPage
  obstacle: 'editionClosed' | 'editionNotOpen' | null
  /** What the last form came to, where the page would not show it by itself. */
  notice: 'blank' | 'saved' | null
  actions: { begin: FormAction; work: FormAction }
  formKey: string
}

/** A quiz as one learner has it: not begun, under way, or how it went. */
export function QuizView({ locale, page, obstacle, notice, actions, formKey }: Props) {
  const t = translator(locale, 'quiz')
  const { edition, module, item, running, shown, ended, left } = page
  const place = { edition: edition.slug, module: module.slug, item: item.itemId }
  const form = { locale, formKey, place }
  if (running?.over) return <EndForm {...form} action={actions.work} attempt={running} />
  if (running && !obstacle) {
    const { timeZone } = edition
    return (
      <AttemptForm {...form} {...{ timeZone, notice }} action={actions.work} attempt={running} />
    )
  }
  const canBegin = !obstacle && left !== 0
  const about = { ...place, version: item.versionId }
  return (
    <>
      {shown && <AttemptReview {...{ locale, page, shown }} />}
      {obstacle && (
        <Notice kind="info">
          <p>{translator(locale, 'errors')(obstacle)}</p>
        </Notice>
      )}
      {!obstacle && left === 0 && (
        <Notice kind="info">
          <p>{t(item.evidence ? 'noneLeftPassed' : 'noneLeft')}</p>
        </Notice>
      )}
      {canBegin && (
        <BeginForm {...{ locale, formKey, about, left }} {...page} action={actions.begin} />
      )}
      {ended.length > 1 && (
        <AttemptList {...{ locale, place, ended }} timeZone={edition.timeZone} />
      )}
      <p>
        <Link href={`/${locale}/learn/${place.edition}/${place.module}#${itemAnchor(place.item)}`}>
          {t('toModule')}
        </Link>
      </p>
    </>
  )
}

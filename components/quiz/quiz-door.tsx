import { Link } from '@/components/ui/link'
import type { QuizFacts } from '@/lib/catalog/quiz/rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { QuizStanding } from '@/lib/quiz/queries/standings'
import { quizPath, type QuizPlace } from '@/lib/quiz/rules/place'
import { QuizFactsLine } from './quiz-facts'

type Props = {
  locale: Locale
  facts: QuizFacts
  passMark: number | null
  place: QuizPlace
  standing: QuizStanding | null
  canAnswer: boolean
}

/** The way from a module to a quiz that has a page of its own. */
export function QuizDoor({ locale, facts, passMark, place, standing, canAnswer }: Props) {
  const t = translator(locale, 'quiz')
  const isUnderWay = standing?.open === true
  const words = !standing ? 'open' : isUnderWay ? 'resume' : 'seeResult'
  return (
    <>
      <QuizFactsLine {...{ locale, facts, passMark }} />
      {(canAnswer || standing) && (
        <p>
          <Link kind={isUnderWay || !standing ? 'main' : 'quiet'} href={quizPath(locale, place)}>
            {t(words)}
          </Link>
        </p>
      )}
    </>
  )
}

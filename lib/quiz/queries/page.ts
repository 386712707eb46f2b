import type { QuizFacts } from '@/lib/catalog/quiz/rules'
import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { modulePage, type ModuleItem, type ModulePage } from '@/lib/progress/queries/module'
import { attemptsLeft, endOf, isOver, secondsLeft } from '../rules/time'
import { endedAttempt, openAttempt, type EndedAttempt, type OpenAttempt } from './attempt'

/** More than anybody makes; the list on the page is as long. */
const most = 50

export type AttemptLine = { number: number; score: number; passed: boolean; submittedAt: Date }

/** The end of an edition is told once it is so near. */
const aDay = 86_400_000

/**
 * The attempt under way. `endsAt` where the end is near, `secondsLeft` where it has a time of its
 * own; `over` when only the judgement is missing.
 */
export type RunningAttempt = OpenAttempt & {
  endsAt: Date | null
  secondsLeft: number | null
  over: boolean
}

export type QuizPage = Pick<ModulePage, 'edition' | 'module'> & {
  item: ModuleItem
  facts: QuizFacts
  best: number | null
  /** How many may still be begun; null for any number. */
  left: number | null
  running: RunningAttempt | null
  /** The one that was asked for, or the latest; none while one is under way. */
  shown: EndedAttempt | null
  ended: AttemptLine[]
}

export type QuizAddress = { edition: string; module: string; item: string }

/**
 * A quiz that is taken in attempts, with the viewer's own.
 *
 * @param number which attempt to tell of, the latest where it is null or unknown
 * @returns null when the module or the quiz is not for this viewer, or not open yet
 */
export async function quizPage(
  viewer: Viewer,
  address: QuizAddress,
  number: number | null,
  now: Date,
): Promise<QuizPage | null> {
  const page = await modulePage(viewer, address.edition, address.module, now)
  if (!page) return null
  const { edition, module } = page
  const item = page.items.find(({ itemId }) => itemId === address.item)
  if (item?.lock) return null
  if (item?.data.kind !== 'quiz' || !item.data.facts) throw new NotFound()
  const { facts } = item.data
  const own = await ownAttempts(edition.own?.id, item.itemId)
  const left = attemptsLeft(facts.attempts, own[0]?.number ?? 0)
  const open = own.find(({ submittedAt }) => !submittedAt)
  const ended = own.flatMap(({ number: of, score, passed, submittedAt }) =>
    score === null || passed === null || !submittedAt
      ? []
      : [{ number: of, score, passed, submittedAt }],
  )
  const best = ended.reduce<number | null>((top, { score }) => Math.max(top ?? 0, score), null)
  const common = { edition, module, item, facts, best, left, ended }
  if (open) {
    const ends = { dueAt: open.dueAt, edition }
    const end = endOf(ends)
    const isNear = end !== null && end.getTime() - now.getTime() < aDay
    const time = {
      endsAt: isNear ? end : null,
      secondsLeft: open.dueAt && secondsLeft(ends, now),
      over: isOver(ends, now),
    }
    return { ...common, running: { ...(await openAttempt(open.id)), ...time }, shown: null }
  }
  const asked = own.find((attempt) => attempt.number === number) ?? own[0]
  const passed = item.evidence !== null || ended.some((attempt) => attempt.passed)
  const shown = asked ? await endedAttempt(asked.id, { passed, isLast: left === 0 }) : null
  return { ...common, running: null, shown }
}

/** The newest first. */
const ownAttempts = async (enrolmentId: string | undefined, itemId: string) =>
  enrolmentId === undefined
    ? []
    : reader.attempt.findMany({
        where: { enrolmentId, itemId },
        orderBy: { number: 'desc' },
        take: most,
        select: {
          id: true,
          number: true,
          dueAt: true,
          submittedAt: true,
          score: true,
          passed: true,
        },
      })

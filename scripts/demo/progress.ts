import { enrol } from '@/lib/editions/commands/enrol'
import { completeItem } from '@/lib/progress/commands/complete-item'
import { answerQuiz } from '@/lib/quiz/commands/answer'
import { beginAttempt } from '@/lib/quiz/commands/begin'
import { submitAttempt } from '@/lib/quiz/commands/submit'
import type { Viewer } from '@/lib/platform/viewer'
import { act } from './acting'
import type { DemoEdition, DemoItem } from './editions'
import type { DemoPerson } from './people'
import { doTask } from './tasks'
import { rightAnswersTo } from './right-answers'

/** Of ten learners: how much of the items each has done. */
const shares = [1, 0.4, 0, 0.7, 0.2, 1, 0.55, 0, 0.9, 1]

export type Learner = { person: DemoPerson; viewer: Viewer }

/**
 * Enrols the learners, who come one after the other in the first third of the time given, and has
 * each do his share of the items by its end.
 */
export async function learn(
  edition: DemoEdition,
  people: readonly Learner[],
  from: Date,
  until: Date,
): Promise<void> {
  const span = until.getTime() - from.getTime()
  for (const [n, { person, viewer }] of people.entries()) {
    const share = shares[n % shares.length] ?? 0
    const done = edition.items.slice(0, Math.floor(share * edition.items.length))
    const start = (n + 1) / (3 * (people.length + 1))
    const at = (part: number) => new Date(from.getTime() + part * span)
    await enrol(act(viewer, at(start), `enrol ${edition.slug}`), {
      edition: edition.slug,
      institution: person.institution ?? '',
      constituency: person.constituency,
      languagesRead: person.locale === 'pt' ? ['pt'] : [person.locale, 'pt'],
    })
    for (const [k, item] of done.entries())
      await doItem(
        edition,
        item,
        { viewer, n },
        at(start + ((1 - start) * (k + 1)) / (done.length + 1)),
      )
  }
}

async function doItem(
  { slug: edition }: DemoEdition,
  { id: item, quiz, data, forum }: DemoItem,
  { viewer, n }: { viewer: Viewer; n: number },
  now: Date,
): Promise<void> {
  const ctx = act(viewer, now, `do ${edition} ${item}`)
  if (await doTask(data, { edition, item, forum, viewer, n, now })) return
  if (!quiz) await completeItem(ctx, { edition, item })
  else if (quiz.answers)
    await answerQuiz(ctx, { edition, item, version: quiz.version, answers: quiz.answers })
  else {
    const { attempt } = await beginAttempt(ctx, { edition, item, version: quiz.version })
    const answers = await rightAnswersTo(attempt)
    const submission = act(viewer, now, `hand in ${edition} ${item}`)
    await submitAttempt(submission, { attempt, answers, blanks: 'leave' })
  }
}

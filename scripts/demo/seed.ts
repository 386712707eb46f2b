import { reader } from '@/lib/platform/db'
import { requireSite } from '@/lib/platform/site'
import { makeCast } from './accounts'
import { answerTexts } from './answers'
import { talk, wasSaid } from './conversation'
import { demoEdition } from './editions'
import { facilitators, learners } from './people'
import { learn } from './progress'
import { makeEditionBySteps, stepsSlug } from './steps'
import { heldSession, plannedSession } from './sessions'
import { writeSheets } from './sheets'
import { courseTalk, heldTalk, openTalk } from './talk'

const hour = 3_600_000
/** The conversations take so many hours, and end when the demonstration begins. */
const hoursOfTalk = 112
/** As many take the edition that goes step by step. */
const few = 4

/**
 * Brings in the cast and has them learn and talk, in a demo site alone. What is there already stays:
 * a second run does nothing, and one after a run that was cut short goes on.
 *
 * @throws WrongSite
 */
export async function seed(): Promise<void> {
  await requireSite('demo')
  const last = courseTalk.at(-1)?.replies?.at(-1)
  if (last && (await wasSaid('inspectors-2026', last))) return
  const open = await demoEdition('academy-open', 'good-practices')
  const course = await demoEdition('inspectors-2026', 'why-nine-countries')
  // The same times at every run, so that a seed that was cut short goes on where it was.
  const { createdAt } = await reader.site.findFirstOrThrow({ select: { createdAt: true } })
  const end = new Date(Math.min(createdAt.getTime(), course.closesAt?.getTime() ?? Infinity) - hour)
  await makeEditionBySteps(open.opensAt)
  const steps = await demoEdition(stepsSlug, 'why-nine-countries')
  const cast = await makeCast([open.id, course.id, steps.id], open.opensAt)
  const people = learners.flatMap((person) => {
    const viewer = cast.get(person.name)
    return viewer ? [{ person, viewer }] : []
  })
  const inspectors = people.filter(({ person }) => person.constituency === 'government')
  await learn(open, people, open.opensAt, end)
  await learn(course, inspectors, course.opensAt, end)
  const reads = cast.get(facilitators[0]?.name ?? '') ?? null
  if (reads) for (const { id } of [open, course]) await answerTexts(reads, id)
  await learn(steps, inspectors.slice(0, few), course.opensAt, end)
  const leader = cast.get(facilitators[0]?.name ?? '')
  if (leader) {
    await heldSession(course, 'li-6-plans-aloud', leader, inspectors, end)
    await plannedSession(open, 'ssa-5-practices-aloud', leader, end)
  }
  await writeSheets(course, 'li-6-country-sheet', inspectors, end)

  const from = new Date(Math.max(open.opensAt.getTime(), end.getTime() - hoursOfTalk * hour))
  await talk({ edition: open, cast, from, admits: reads }, openTalk)
  await talk({ edition: open, cast, from, admits: null }, heldTalk)
  await talk({ edition: course, cast, from, admits: null }, courseTalk)
}

import { localStamp } from '@/lib/i18n/format'
import { attendByCode } from '@/lib/live-sessions/commands/attend'
import { holdSession } from '@/lib/live-sessions/commands/hold'
import { tickAttendance } from '@/lib/live-sessions/commands/roll'
import { tellCode } from '@/lib/live-sessions/commands/tell-code'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { act } from './acting'
import type { DemoEdition } from './editions'
import type { Learner } from './progress'

const hour = 3_600_000
const zone = 'Africa/Maputo'
/** The word that is told in the session. */
const word = 'ponte'

/** The hour on the clock before an instant: sessions begin on the hour. */
const onTheHour = (at: Date) => new Date(Math.floor(at.getTime() / hour) * hour)

const said = (at: Date) => {
  const [day = '', time = ''] = localStamp(at, zone).split(' ')
  return { day, time, timeZone: zone, minutes: 60 }
}

const speakers = 'Rui Matsinhe, facilitação\nCarla Évora, facilitação'

const summary = `Três planos lidos em voz alta e doze perguntas. O que mais se repetiu:

- um plano de uma página é lido; um de dez, não;
- **quem faz o quê até quando** vale mais do que o objetivo geral;
- pedir a outro país um modelo de ficha poupa meses.

A próxima conversa continua no fórum deste módulo.`

/** A session that was held three days before: some gave its code, some were seen, and it left a summary. */
export async function heldSession(
  edition: DemoEdition,
  item: string,
  leader: Viewer,
  people: readonly Learner[],
  end: Date,
): Promise<void> {
  const startsAt = onTheHour(new Date(end.getTime() - 72 * hour))
  const place = { edition: edition.slug, item }
  const left = { link: '', recording: '', summary, cancelled: '' as const, seen: '' }
  const input = { ...place, ...said(startsAt), ...left, speakers }
  await holdSession(act(leader, startsAt, `hold ${item}`), input)
  await tellCode(act(leader, startsAt, `tell ${item}`), { ...place, code: word, for: 90 })
  const [giving, seen] = [people.slice(0, 3), people.slice(3, 5)]
  for (const { viewer } of giving)
    await attendByCode(act(viewer, startsAt, `attend ${item}`), { ...place, code: word })
  const rows = await reader.enrolment.findMany({
    where: {
      editionId: edition.id,
      accountId: { in: seen.map(({ viewer }) => viewer.account?.id ?? '') },
    },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  const learners = rows.map(({ id }) => id)
  if (learners.length > 0)
    await tickAttendance(act(leader, startsAt, `tick ${item}`), { ...place, learners })
}

/** A session that is to come, six days after. */
export async function plannedSession(
  edition: DemoEdition,
  item: string,
  leader: Viewer,
  end: Date,
): Promise<void> {
  const startsAt = onTheHour(new Date(end.getTime() + 144 * hour))
  const left = { recording: '', summary: '', cancelled: '' as const, seen: '' }
  const input = { edition: edition.slug, item, ...said(startsAt), ...left, speakers }
  await holdSession(act(leader, end, `hold ${item}`), {
    ...input,
    link: 'https://call.example.org/ponte',
  })
}

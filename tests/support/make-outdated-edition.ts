// Makes an edition on a running site, whose environment it is started with, that has one item of its
// course: as if all the rest had come to the course since it opened.
// Started by tests/e2e/adoption.spec.ts.
import * as z from 'zod'
import { openDeclaredEditions, type DeclaredEdition } from '@/lib/dashboard/opening-commands'
import { now } from '@/lib/platform/clock'
import { closeDatabase, db } from '@/lib/platform/db'

const { slug, courseId } = z
  .object({ slug: z.string(), courseId: z.string() })
  .parse(JSON.parse(process.argv[2] ?? ''))
const edition: DeclaredEdition = {
  ...{ slug, courseId, name: slug, names: null, timeZone: 'Africa/Maputo', opensOn: '2026-01-05' },
  ...{ closesOn: null, hours: null, audience: 'enrolled', enrolment: 'open' },
  forum: { readableBy: 'enrolled', guests: 'off' },
}
await db.$transaction((tx) => openDeclaredEditions(tx, [edition], now()))
const { id, items } = await db.edition.findUniqueOrThrow({
  where: { slug },
  select: { id: true, items: { orderBy: { position: 'asc' }, take: 1 } },
})
const [first] = items
await db.editionItem.deleteMany({
  where: { editionId: id, itemId: { not: first?.itemId ?? '' } },
})
await db.editionItem.updateMany({ where: { editionId: id }, data: { required: true } })
await db.editionModule.deleteMany({
  where: { editionId: id, moduleId: { not: first?.moduleId ?? '' } },
})
await closeDatabase()

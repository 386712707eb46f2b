import { createHash } from 'node:crypto'
import type { reader, Tx } from '@/lib/platform/db'
import { courseList } from './course-queries'
import { planOf, type CourseList, type OwnList, type Plan } from './rules'

/** What an edition could adopt; `token` names it as it was seen. */
export type Offer = { own: OwnList; course: CourseList; plan: Plan; token: string }

/**
 * Compares an edition's list with its course as it stands.
 *
 * @returns null when content was published while it was read
 */
export async function offerOf(
  client: Tx | typeof reader,
  { id, courseId }: { id: string; courseId: string },
): Promise<Offer | null> {
  const release = await newestRelease(client)
  const [own, course] = await Promise.all([ownList(client, id), courseList(client, courseId)])
  if ((await newestRelease(client)) !== release) return null
  const plan = planOf(own, course)
  return { own, course, plan, token: tokenOf(plan, course) }
}

const newestRelease = async (client: Tx | typeof reader) =>
  (await client.release.findFirst({ orderBy: { number: 'desc' }, select: { id: true } }))?.id

/** The same for the same changes to the same list, whatever was published for others. */
const tokenOf = (plan: Plan, course: CourseList): string =>
  createHash('sha256')
    .update(JSON.stringify([plan, course]))
    .digest('base64url')

async function ownList(client: Tx | typeof reader, editionId: string): Promise<OwnList> {
  const orderBy = [{ position: 'asc' as const }]
  const [modules, items] = await Promise.all([
    client.editionModule.findMany({ where: { editionId }, orderBy, select: moduleSelect }),
    client.editionItem.findMany({ where: { editionId }, orderBy, select: itemSelect }),
  ])
  return { modules, items }
}

const moduleSelect = { moduleId: true, requires: true, position: true, earlier: true } as const

const itemSelect = {
  itemId: true,
  moduleId: true,
  position: true,
  required: true,
  criterion: true,
  revision: true,
  passMark: true,
  minutes: true,
  opensAfterDays: true,
  releasedAt: true,
  retiredAt: true,
} as const

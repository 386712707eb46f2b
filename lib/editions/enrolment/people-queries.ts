import { isAdministrator } from '@/lib/accounts/policy'
import { shownText } from '@/lib/catalog/rules'
import { sortKey } from '@/lib/i18n/sort-key'
import { reader } from '@/lib/platform/db'
import { Forbidden, NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { editionName } from '../rules'
import { decidedEditions } from './policy'
import type { PeopleFilter } from './schema'

const pageSize = 50

export type PersonOfEdition = {
  enrolment: string
  name: string
  /** Told to administrators alone. */
  email: string | null
  country: string
  institution: string | null
  constituency: string | null
  enrolledAt: Date
  leftAt: Date | null
  removed: boolean
  leftReason: string | null
}

const personSelect = {
  id: true,
  country: true,
  constituency: true,
  enrolledAt: true,
  leftAt: true,
  removedById: true,
  leftReason: true,
  institution: { select: { name: true } },
  account: { select: { name: true, email: true } },
} as const

type PersonRow = Omit<
  PersonOfEdition,
  'enrolment' | 'name' | 'email' | 'institution' | 'removed'
> & {
  id: string
  removedById: string | null
  institution: { name: string } | null
  account: { name: string; email: string }
}

const personOf = (viewer: Viewer, row: PersonRow): PersonOfEdition => {
  const { id, account, institution, removedById, ...facts } = row
  return {
    ...facts,
    enrolment: id,
    name: account.name,
    email: isAdministrator(viewer) ? account.email : null,
    institution: institution?.name ?? null,
    removed: removedById !== null,
  }
}

const editionSelect = {
  id: true,
  slug: true,
  name: true,
  names: true,
  seats: true,
  timeZone: true,
  course: {
    select: {
      id: true,
      originalLanguage: true,
      texts: { select: { language: true, title: true } },
    },
  },
} as const

async function overseen(viewer: Viewer, slug: string) {
  if (!viewer.account) throw new Forbidden('signInFirst')
  const found = await reader.edition.findFirst({
    where: { AND: [{ slug }, decidedEditions(viewer)] },
    select: editionSelect,
  })
  if (!found) throw new NotFound()
  const { course, names, ...edition } = found
  const title = shownText(course.texts, viewer.locale, course.originalLanguage)?.title ?? course.id
  const name = editionName({ name: edition.name, names }, viewer.locale)
  return { ...edition, name, course: title }
}

/**
 * An edition's people by name, those who are in it or those who are gone, fifty at a time.
 * @throws NotFound for whoever neither facilitates it nor administers the site
 */
export async function editionPeople(viewer: Viewer, slug: string, filter: PeopleFilter) {
  const edition = await overseen(viewer, slug)
  const key = sortKey(filter.name)
  const place =
    filter.after === null
      ? null
      : await reader.enrolment.findFirst({
          where: { id: filter.after, editionId: edition.id },
          select: { id: true, nameKey: true },
        })
  const beyond = place && {
    OR: [{ nameKey: { gt: place.nameKey } }, { nameKey: place.nameKey, id: { gt: place.id } }],
  }
  const rows = await reader.enrolment.findMany({
    where: {
      editionId: edition.id,
      leftAt: filter.state === 'gone' ? { not: null } : null,
      ...(key !== '' && { nameKey: { contains: key } }),
      ...beyond,
    },
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    take: pageSize + 1,
    select: personSelect,
  })
  const people = rows.slice(0, pageSize).map((row) => personOf(viewer, row))
  return {
    edition,
    people,
    after: rows.length > pageSize ? (people.at(-1)?.enrolment ?? null) : null,
  }
}

/**
 * One of an edition's people, in it or gone.
 * @throws NotFound when there is none, or not for this viewer
 */
export async function personOfEdition(viewer: Viewer, slug: string, enrolment: string) {
  const edition = await overseen(viewer, slug)
  const row = await reader.enrolment.findFirst({
    where: { id: enrolment, editionId: edition.id },
    select: personSelect,
  })
  if (!row) throw new NotFound()
  return { edition, person: personOf(viewer, row) }
}

import { shownText } from '@/lib/catalog/rules'
import { editionName, type EditionTimes } from '@/lib/editions/rules'
import { reader } from '@/lib/platform/db'
import { Forbidden, NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import type { EditionTextKind } from '@/lib/editions/schema'
import { canAdministerEditions } from './policy'
import { readLaterOf, type CourseFacts } from './rules'

function requireRights(viewer: Viewer): void {
  if (!viewer.account) throw new Forbidden('signInFirst')
  if (!canAdministerEditions(viewer)) throw new NotFound()
}

/** A course that an edition can be made of, named in the viewer's language. */
export type CourseWords = CourseFacts & { id: string; language: string; title: string }

const courseSelect = {
  id: true,
  originalLanguage: true,
  texts: { select: { language: true, title: true } },
} as const

type CourseRow = {
  id: string
  originalLanguage: string
  texts: readonly { language: string; title: string }[]
}

function inWords(viewer: Viewer, { id, originalLanguage, texts }: CourseRow): CourseWords {
  const shown = shownText(texts, viewer.locale, originalLanguage)
  return {
    ...{ id, originalLanguage },
    languages: texts.map(({ language }) => language).sort(),
    ...(shown ?? { language: originalLanguage, title: id }),
  }
}

export type ListedEdition = EditionTimes & {
  slug: string
  name: string
  timeZone: string
  opensOn: string
  closesOn: string | null
  enrolled: number
}

export type CourseWithEditions = CourseWords & { editions: ListedEdition[] }

/**
 * Every course that can be taken with its editions, the latest first.
 * @throws NotFound for whoever may not make and change them
 */
export async function administeredEditions(viewer: Viewer): Promise<CourseWithEditions[]> {
  requireRights(viewer)
  const courses = await reader.course.findMany({
    where: { OR: [{ retiredAt: null }, { editions: { some: {} } }] },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      ...courseSelect,
      editions: {
        orderBy: [{ opensAt: 'desc' }, { slug: 'asc' }],
        select: {
          slug: true,
          name: true,
          names: true,
          timeZone: true,
          opensOn: true,
          closesOn: true,
          opensAt: true,
          closesAt: true,
          archivedAt: true,
          _count: { select: { enrolments: { where: { leftAt: null } } } },
        },
      },
    },
  })
  return courses.map(({ editions, ...course }) => ({
    ...inWords(viewer, course),
    editions: editions.map(({ _count, names, ...edition }) => ({
      ...edition,
      name: editionName({ name: edition.name, names }, viewer.locale),
      enrolled: _count.enrolments,
    })),
  }))
}

/**
 * A course that a new edition is made of.
 * @throws NotFound when there is none, or for whoever may not
 */
export async function courseToRun(viewer: Viewer, id: string): Promise<CourseWords> {
  requireRights(viewer)
  const where = { id, retiredAt: null }
  const course = await reader.course.findFirst({ where, select: courseSelect })
  if (!course) throw new NotFound()
  return inWords(viewer, course)
}

/**
 * An edition with all that its form shows, the texts by kind and language.
 * @throws NotFound when there is none, or for whoever may not change it
 */
export async function editionToChange(viewer: Viewer, slug: string) {
  requireRights(viewer)
  const found = await reader.edition.findUnique({
    where: { slug },
    select: {
      id: true,
      slug: true,
      name: true,
      names: true,
      audience: true,
      enrolment: true,
      timeZone: true,
      opensOn: true,
      closesOn: true,
      hours: true,
      seats: true,
      enrolmentKey: true,
      languages: true,
      frozenAt: true,
      archivedAt: true,
      course: { select: courseSelect },
      texts: { select: { kind: true, language: true, body: true } },
      forums: { select: { readableBy: true, guests: true, later: true } },
    },
  })
  if (!found) throw new NotFound()
  const { course, texts, forums, names, languages, ...edition } = found
  const parsed = names === null ? null : (JSON.parse(names) as Record<string, string>)
  const words = inWords(viewer, course)
  return {
    ...edition,
    course: words,
    title: editionName({ name: edition.name, names }, viewer.locale),
    names: parsed ?? { [course.originalLanguage]: edition.name },
    languages: languages === null ? words.languages : (JSON.parse(languages) as string[]),
    forum: forums[0] ? { ...forums[0], readableLater: readLaterOf(forums) } : null,
    textOf: (kind: EditionTextKind, language: string) =>
      texts.find((text) => text.kind === kind && text.language === language)?.body ?? '',
  }
}

export type EditionToChange = Awaited<ReturnType<typeof editionToChange>>

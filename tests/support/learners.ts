import { sortKey } from '@/lib/i18n/sort-key'
import { db } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'
import { later, noon } from './people'

const countries = ['AO', 'BR', 'CV', 'GQ', 'GW', 'MZ', 'PT', 'ST', 'TL']
const firstNames = ['Ana', 'João', 'Inês', 'Rui', 'Zélia', 'Ângela', 'Ivo', 'Lurdes']

/** A course of one module with `size` items, the last one optional, in Portuguese and English. */
async function aCourse(size: number) {
  const id = `course-${newId()}`
  await db.course.create({ data: { id, position: 1, originalLanguage: 'pt' } })
  await db.courseText.create({
    data: {
      courseId: id,
      language: 'pt',
      hash: '',
      title: 'Inspeção do trabalho',
      summary: '',
      html: '',
      updatedAt: noon,
    },
  })
  const moduleId = `module-${newId()}`
  await db.module.create({ data: { id: moduleId, courseId: id, slug: 'first', position: 1 } })
  await db.moduleText.create({
    data: {
      ...{ moduleId, language: 'pt', hash: '', title: 'Módulo 1', summary: '', html: '' },
      ...{ forumQuestion: '', updatedAt: noon },
    },
  })
  const items = Array.from({ length: size }, (_, n) => ({ id: `item-${n + 1}-${newId()}`, n }))
  const item = { moduleId, kind: 'text', minutes: 10, revision: 1 }
  await db.item.createMany({
    data: items.map(({ id, n }) => ({ ...item, id, position: n, required: n < size - 1 })),
  })
  await db.itemVersion.createMany({
    data: items.map(({ id, n }) => ({
      id: newId(),
      itemId: id,
      language: 'pt',
      revision: 1,
      hash: '',
      title: `Atividade ${n + 1}`,
      html: '',
      data: '{"kind":"text"}',
      publishedAt: noon,
    })),
  })
  return { id, moduleId, items }
}

/** An edition that opened at noon, with the items of a course of its own. */
export async function anEdition(size = 4) {
  const course = await aCourse(size)
  const id = newId()
  const slug = `edition-${id}`
  await db.edition.create({
    data: {
      id,
      slug,
      courseId: course.id,
      name: '2026',
      audience: 'enrolled',
      enrolment: 'open',
      timeZone: 'Africa/Maputo',
      opensOn: '2026-11-22',
      opensAt: noon,
      frozenAt: noon,
      createdAt: noon,
    },
  })
  await db.editionItem.createMany({
    data: course.items.map(({ id: itemId, n }) => ({
      editionId: id,
      itemId,
      moduleId: course.moduleId,
      position: n,
      required: n < size - 1,
      criterion: 'read',
      revision: 1,
      minutes: 10,
    })),
  })
  return { id, slug, moduleId: course.moduleId, items: course.items.map((item) => item.id) }
}

export type TestEdition = Awaited<ReturnType<typeof anEdition>>

/** The name of the learner of that number; sorted by name they do not stand by number. */
const nameOf = (n: number) => `${firstNames[n % firstNames.length]!} ${(n * 7919) % 100_003}`

/**
 * Enrols `count` people in an edition. Of ten, three have done nothing, two have finished, and the
 * rest stand in between; the countries are those of the CPLP, in turn.
 */
export async function enrolMany(edition: TestEdition, count: number): Promise<void> {
  const people = Array.from({ length: count }, (_, n) => {
    const [name, country] = [nameOf(n), countries[n % countries.length]!]
    const share = [0, 0, 0, 1, 1][n % 10] ?? ((n % 10) - 4) / 6
    const done = Math.floor(share * edition.items.length)
    return { n, id: newId(), enrolment: newId(), name, country, done }
  })
  await db.account.createMany({
    data: people.map(({ id, n, name, country }) => ({
      id,
      email: `${edition.id}-${n}@example.org`,
      emailProvenAt: noon,
      name,
      nameKey: sortKey(name),
      country,
      locale: 'pt',
      createdAt: noon,
    })),
  })
  await db.enrolment.createMany({
    data: people.map(({ id, enrolment, name, country, done }) => ({
      id: enrolment,
      editionId: edition.id,
      accountId: id,
      nameKey: sortKey(name),
      country,
      enrolledAt: noon,
      lastActiveAt: done > 0 ? later({ days: done }) : null,
      completedAt: done === edition.items.length ? later({ days: done }) : null,
    })),
  })
  await db.completion.createMany({
    data: people.flatMap(({ enrolment, done }) =>
      edition.items.slice(0, done).map((itemId, n) => ({
        id: newId(),
        enrolmentId: enrolment,
        itemId,
        completedAt: later({ days: n + 1 }),
      })),
    ),
  })
}

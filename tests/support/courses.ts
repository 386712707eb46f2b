import { createEdition } from '@/lib/editions/commands/editions'
import { enrol } from '@/lib/editions/commands/enrol'
import type { EditionPlan } from '@/lib/editions/schema'
import { db } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
import { aCtx, anAccount, noon, viewerOf } from './people'

/** One question; the right answer is `fifteen`. */
export const question = {
  id: 'age',
  kind: 'single',
  html: '<p>Com que idade?</p>',
  options: [
    { id: 'fifteen', html: '<p>15</p>', correct: true, feedback: '<p>Sim.</p>' },
    { id: 'ten', html: '<p>10</p>', correct: false, feedback: '<p>Ainda não.</p>' },
  ],
}

const film = { id: newId(), name: 'film.mp4', size: 1_400_000, mediaType: 'video/mp4' }
const held = {
  text: { kind: 'text' },
  film: { kind: 'film', film, seconds: 75, captions: [] },
  quiz: { kind: 'quiz', passMark: 100, questions: [question] },
}

const languages = ['pt', 'en']

/**
 * A course in Portuguese and, but for its last item, in English: module `first` with a text and a
 * film, module `second` with a quiz of one question and an optional text.
 */
export async function aCourse() {
  const id = `course-${newId()}`
  const modules = ['first', 'second'].map((slug, n) => ({
    id: `${slug}-${id}`,
    courseId: id,
    slug,
    position: n + 1,
  }))
  const item = (name: string, kind: keyof typeof held, module: number, position: number) => ({
    id: `${name}-${id}`,
    kind,
    moduleId: modules[module]!.id,
    position,
    required: name !== 'extra',
    minutes: 10,
    revision: 1,
  })
  const items = [
    item('text', 'text', 0, 1),
    item('film', 'film', 0, 2),
    item('check', 'quiz', 1, 1),
    item('extra', 'text', 1, 2),
  ]
  const about = { hash: '', summary: 'Resumo', html: '<p>Para quem</p>', updatedAt: noon }
  await db.$transaction(async (tx) => {
    await tx.course.create({ data: { id, position: 1, originalLanguage: 'pt' } })
    await tx.courseText.createMany({
      data: languages.map((language) => ({ ...about, courseId: id, language, title: 'Inspeção' })),
    })
    await tx.module.createMany({ data: modules })
    const text = { ...about, forumQuestion: 'E no seu país?' }
    await tx.moduleText.createMany({
      data: modules.flatMap(({ id: moduleId, slug: title }) =>
        languages.map((language) => ({ ...text, moduleId, language, title })),
      ),
    })
    await tx.item.createMany({ data: items })
    await tx.itemVersion.createMany({ data: items.flatMap(versionsOf) })
  })
  const [read, watched, check, extra] = items.map((made) => made.id) as [
    string,
    string,
    string,
    string,
  ]
  return { id, text: read, film: watched, check, extra }
}

function versionsOf(item: { id: string; kind: keyof typeof held; required: boolean }) {
  return languages
    .filter((language) => item.required || language === 'pt')
    .map((language) => ({
      id: newId(),
      itemId: item.id,
      language,
      revision: 1,
      hash: '',
      title: `${item.kind} ${language}`,
      html: `<p>${language}</p>`,
      data: JSON.stringify(held[item.kind]),
      publishedAt: noon,
    }))
}

export type TestCourse = Awaited<ReturnType<typeof aCourse>>

/** An edition of a course: public, open for enrolment, from the day before `noon`, without an end. */
export async function anEditionOf(
  courseId: string,
  changes: Partial<EditionPlan> = {},
  now = noon,
) {
  const declaration: EditionPlan = {
    slug: `edition-${newId()}`,
    courseId,
    name: '2026',
    names: null,
    audience: 'everyone',
    enrolment: 'open',
    timeZone: 'Africa/Maputo',
    opensOn: '2026-11-21',
    closesOn: null,
    hours: 12,
    ...changes,
  }
  const id = await db.$transaction((tx) => createEdition(tx, declaration, now))
  return { id, slug: declaration.slug }
}

/** What somebody answers who enrols in an edition. */
export const answersTo = (edition: string) => ({
  edition,
  institution: 'Inspeção-Geral',
  constituency: 'government' as const,
  languagesRead: ['pt' as const],
})

/** Somebody signed in and enrolled. */
export async function aLearnerOf(edition: { slug: string }): Promise<Viewer> {
  const viewer = await viewerOf(await anAccount({ country: 'MZ' }))
  await enrol(aCtx(viewer), answersTo(edition.slug))
  return viewer
}

/** The version of an item that a reader in Portuguese has before them. */
export async function versionOf(itemId: string, language = 'pt'): Promise<string> {
  const where = { itemId, language, supersededAt: null }
  const { id } = await db.itemVersion.findFirstOrThrow({ where, select: { id: true } })
  return id
}

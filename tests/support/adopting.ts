import { publishRelease } from '@/lib/catalog/commands'
import type { ItemDraft, ReleaseDraft } from '@/lib/catalog/draft'
import { adoptContent } from '@/lib/dashboard/adoption/commands'
import { adoptionPreview } from '@/lib/dashboard/adoption/queries'
import { db } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'
import { runJobsOnce } from '@/lib/platform/jobs'
import type { Viewer } from '@/lib/platform/viewer'
import { progressJobs } from '@/lib/progress/commands/finishing'
import { anEditionOf, question } from './courses'
import { aCtx, anAccount, noon, viewerOf } from './people'

/** An item of a course that changes; another `text` is a new revision. */
export type WrittenItem = {
  id: string
  kind: 'text' | 'quiz'
  required: boolean
  text: number
  passMark: number
  minutes: number
}

export type WrittenModule = { id: string; items: WrittenItem[]; requires?: string[] }

/** A course as its author has it at the moment. */
export type WrittenCourse = { id: string; modules: WrittenModule[] }

export const written = (id: string, more: Partial<WrittenItem> = {}): WrittenItem => ({
  ...{ id, kind: 'text', required: true, text: 1, passMark: 100, minutes: 10 },
  ...more,
})

/** A course of two modules: `a`, `b` and the optional `extra`, then `c` and the quiz `check`. */
export function aWrittenCourse(): WrittenCourse {
  const id = `course-${newId()}`
  const item = (name: string, more: Partial<WrittenItem> = {}) => written(`${name}-${id}`, more)
  return {
    id,
    modules: [
      { id: `one-${id}`, items: [item('a'), item('b'), item('extra', { required: false })] },
      { id: `two-${id}`, items: [item('c'), item('check', { kind: 'quiz' })] },
    ],
  }
}

const words = { language: 'pt', hash: '', html: '<p></p>' }

const draftOfItem = (item: WrittenItem, at: number): ItemDraft => {
  const { id, kind, required, minutes, text, passMark } = item
  const data =
    kind === 'text' ? ({ kind } as const) : { kind, passMark, questions: [{ ...question }] }
  const hash = JSON.stringify([text, passMark])
  return {
    ...{ id, kind, required, minutes, position: at + 1, opensAfterDays: null },
    versions: [
      { ...words, hash, title: id, data: data as ItemDraft['versions'][0]['data'], minor: false },
    ],
  }
}

const draftOf = (course: WrittenCourse): ReleaseDraft => ({
  contentHash: JSON.stringify(course),
  practices: [],
  files: [],
  courses: [
    {
      id: course.id,
      position: 1,
      originalLanguage: 'pt',
      texts: [{ ...words, title: 'Curso', summary: '' }],
      editions: [],
      modules: course.modules.map(({ id, items, requires = [] }, at) => ({
        ...{ id, requires, slug: id, position: at + 1, practices: [] },
        texts: [{ ...words, title: id, summary: '', forumQuestion: '?' }],
        items: items.map(draftOfItem),
      })),
    },
  ],
})

export const publishCourse = (course: WrittenCourse, now = noon) =>
  db.$transaction((tx) => publishRelease(tx, draftOf(course), now))

export const anAdministrator = async (): Promise<Viewer> =>
  viewerOf(await anAccount({ grants: [{ role: 'administrator', scope: 'site', scopeId: '' }] }))

/** Adopts what there is to adopt; null when there is nothing, or it may not be. */
export async function adoptAll(administrator: Viewer, edition: string, now = noon) {
  const preview = await adoptionPreview(administrator, edition, now)
  if (preview.plan === null || preview.obstacle !== null) return null
  await adoptContent(aCtx(administrator, { now }), { edition, plan: preview.plan })
  return preview
}

/** What the worker does once an adoption is committed; jobs for later are left. */
export const finishJobs = (now = noon) =>
  runJobsOnce(
    () => now,
    progressJobs(() => now),
  )

/** A course with an edition that runs; `a`, `b` and the quiz are required, and `c` in the second module. */
export async function aRunningEdition(changes: Parameters<typeof anEditionOf>[1] = {}) {
  const course = aWrittenCourse()
  await publishCourse(course)
  const edition = await anEditionOf(course.id, changes)
  const [one, two] = course.modules
  if (!one || !two) throw new Error('a course has two modules')
  return { course, edition, one, two, kept: () => rowsOf(edition.id) }
}

const rowsOf = async (editionId: string) => ({
  items: await db.editionItem.findMany({ where: { editionId }, orderBy: { itemId: 'asc' } }),
  modules: await db.editionModule.findMany({ where: { editionId }, orderBy: { moduleId: 'asc' } }),
})

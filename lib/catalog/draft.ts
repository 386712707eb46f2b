import type { PracticePart, PracticeSource, PracticeTheme } from './practices/schema'
import type { ItemData, ItemKind } from './schema'

/** One language of something. `hash` is of what the author wrote, not of the HTML made from it. */
type Text = { language: string; hash: string; title: string; html: string }

export type CourseTextDraft = Text & { summary: string }
export type ModuleTextDraft = Text & { summary: string; forumQuestion: string }

/** `minor`: the author says that the change may reach running editions. */
export type VersionDraft = Text & { data: ItemData; minor: boolean }

export type ItemDraft = {
  id: string
  kind: ItemKind
  position: number
  minutes: number
  required: boolean
  /** Days after enrolment; null: at once. */
  opensAfterDays: number | null
  versions: VersionDraft[]
}

export type ModuleDraft = {
  id: string
  slug: string
  position: number
  /** Ids of the modules that come first. */
  requires: string[]
  texts: ModuleTextDraft[]
  items: ItemDraft[]
  /** Ids of the practices that its texts link to. */
  practices: string[]
}

/** A run of the course as its files declare it; days as YYYY-MM-DD in its own zone. */
export type EditionDraft = {
  slug: string
  courseId: string
  /** In the course's own language. */
  name: string
  /** By language, where there are several. */
  names: Record<string, string> | null
  audience: 'everyone' | 'enrolled'
  enrolment: 'open' | 'closed'
  timeZone: string
  opensOn: string
  closesOn: string | null
  hours: number | null
  order: 'free' | 'sequential'
  forum: { readableBy: 'everyone' | 'enrolled'; guests: 'held' | 'open' | 'off' }
}

export type CourseDraft = {
  id: string
  position: number
  originalLanguage: string
  texts: CourseTextDraft[]
  modules: ModuleDraft[]
  editions: EditionDraft[]
}

/** A file that a text refers to; `path` is where its bytes are, from content/. */
export type FileDraft = {
  id: string
  sha256: string
  size: number
  mediaType: string
  name: string
  path: string
}

/** A practice in one language: its parts are HTML, and those that the source lacks are not there. */
export type PracticeTextDraft = {
  language: string
  hash: string
  title: string
  summary: string
  partners: string[]
  parts: Partial<Record<PracticePart, string>>
}

/** A case of the library of good practices. */
export type PracticeDraft = {
  id: string
  originalLanguage: string
  countries: string[]
  /** Those of its countries, and those that the source names without saying which countries. */
  regions: string[]
  themes: PracticeTheme[]
  /** The first and the last year; null when the source names none. */
  years: { first: number; last: number } | null
  sources: PracticeSource[]
  texts: PracticeTextDraft[]
}

/** The whole of content/, read, checked and rendered: what a publication writes. */
export type ReleaseDraft = {
  contentHash: string
  courses: CourseDraft[]
  practices: PracticeDraft[]
  files: FileDraft[]
}

/** What a practice tells, in this order. A part that its source lacks stays empty. */
export const practiceParts = [
  'background',
  'action',
  'achievements',
  'sustainability',
  'lessons',
  'conditions',
] as const

export type PracticePart = (typeof practiceParts)[number]

/** What practices are about; each has one theme or several. */
export const practiceThemes = [
  'coordination',
  'plans',
  'hazardous-work',
  'inspection',
  'monitoring',
  'unions',
  'enterprises',
  'education',
  'social-protection',
  'trafficking',
  'youth-employment',
  'solidarity-economy',
  'fragile-states',
] as const

export type PracticeTheme = (typeof practiceThemes)[number]

export const isPracticePart = (name: string): name is PracticePart =>
  (practiceParts as readonly string[]).includes(name)

export const isPracticeTheme = (name: string): name is PracticeTheme =>
  (practiceThemes as readonly string[]).includes(name)

/** A publication or document that a practice is told from. */
export type PracticeSource = { title: string; publisher: string; year?: number | undefined }

import type { EditionPlan } from '@/lib/editions/schema'
import { draftTexts, type EditionTextDraft } from '@/lib/editions/texts'
import { byLanguage, hoursOf, seatsOf, type CourseFacts } from './rules'
import type { EditionForm } from './schema'

type Words = { name: string; names: Record<string, string> | null }

/** The names as they are kept: the one in the course's own language, and all where there are several. */
export function namesOf(form: Readonly<Record<string, unknown>>, course: CourseFacts): Words {
  const names = byLanguage(form, 'name', course.languages)
  const name = names[course.originalLanguage] ?? ''
  return { name, names: Object.keys(names).length > 1 ? names : null }
}

/** An edition out of a form that has no faults. */
export function planOf(form: EditionForm, course: CourseFacts): Omit<EditionPlan, 'courseId'> {
  const { slug, audience, enrolment, timeZone, opensOn, closesOn, languages } = form
  const hours = hoursOf(form.hours)
  const seats = seatsOf(form.seats)
  const all = course.languages.every((language) => languages.includes(language))
  return {
    ...{ slug, audience, enrolment, timeZone, opensOn },
    ...namesOf(form, course),
    closesOn: closesOn === '' ? null : closesOn,
    hours: typeof hours === 'number' ? hours : null,
    seats: typeof seats === 'number' ? seats : null,
    enrolmentKey: enrolment === 'key' ? form.key : null,
    languages: languages.length === 0 || all ? null : languages,
  }
}

/** The texts of the form, rendered. */
export const textsOf = (form: EditionForm, { languages }: CourseFacts): EditionTextDraft[] => [
  ...draftTexts('welcome', byLanguage(form, 'welcome', languages)),
  ...draftTexts('rules', byLanguage(form, 'rules', languages)),
]

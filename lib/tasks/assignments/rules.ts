/** What a text is waiting for. */
export type TextState = 'draft' | 'waits' | 'changes' | 'accepted'

/** From when it was handed in, answered and accepted. */
export function textState(text: {
  submittedAt: Date | null
  waitsSince: Date | null
  acceptedAt: Date | null
}): TextState {
  if (text.acceptedAt) return 'accepted'
  if (text.waitsSince) return 'waits'
  return text.submittedAt ? 'changes' : 'draft'
}

/** Within so many minutes an author's next version takes the place of his last one. */
const sameSitting = 10 * 60_000
/** For so long a version that was passed can still be what somebody's text began from. */
export const passedFor = 2 * 3_600_000

/** Whether a version need not be shown in the history: its author went on from it at once. */
export const isPassed = (
  version: { savedById: string | null; savedAt: Date; number: number },
  next: { savedById: string; savedAt: Date },
  submittedNumber: number | null,
): boolean =>
  version.savedById === next.savedById &&
  version.number !== submittedNumber &&
  next.savedAt.getTime() - version.savedAt.getTime() < sameSitting

/** Whose text it is, in the words of its row. */
export const placeOfPerson = (enrolment: string): string => `person:${enrolment}`
export const placeOfCountry = (country: string): string => `country:${country}`

/** The page on which a text is written. */
export const assignmentPath = (
  locale: string,
  { edition, module, item }: { edition: string; module: string; item: string },
): string => `/${locale}/learn/${edition}/${module}/assignment/${encodeURIComponent(item)}`

/** What a text counts as by now; null while it does not. */
export const countsAs = (
  text: { submittedAt: Date | null; acceptedAt: Date | null },
  criterion: string,
): 'text-submitted' | 'text-accepted' | null => {
  if (criterion === 'accepted') return text.acceptedAt ? 'text-accepted' : null
  return criterion === 'submitted' && text.submittedAt ? 'text-submitted' : null
}

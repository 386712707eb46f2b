import type { Answers } from './answers-in-form'

/** Answers that the server does not have yet, with what they stood in for. */
export type Unsent = { answers: Answers; was: Answers }

const keyOf = (attempt: string) => `attempt ${attempt}`

/** Keeps on this device what is not sent, through a closed tab and an empty battery. */
export function keepHere(attempt: string, unsent: Unsent): void {
  try {
    if (Object.keys(unsent.answers).length === 0) localStorage.removeItem(keyOf(attempt))
    else localStorage.setItem(keyOf(attempt), JSON.stringify(unsent))
  } catch {
    // A browser may forbid it or be full; then the line alone carries the answers.
  }
}

/**
 * What was left here, as far as the server still has what it stood in for: an answer that was given
 * on another device meanwhile is newer.
 */
export function leftHere(attempt: string, shown: Answers): Answers {
  try {
    const { answers, was } = JSON.parse(localStorage.getItem(keyOf(attempt)) ?? '') as Unsent
    return Object.fromEntries(
      Object.entries(answers).filter(
        ([question]) => shown[question]?.join('\n') === (was[question] ?? []).join('\n'),
      ),
    )
  } catch {
    return {}
  }
}

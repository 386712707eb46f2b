import type { Answers } from './answers-in-form'

type Sent = { attempt: string; locale: string; answers: Answers }

/** Arrived, on the way lost, or refused with the server’s words for it. */
type Outcome = 'kept' | 'lost' | { refused: string }

/** Sends answers; it outlives the page, so that a tab closed at once loses nothing. */
export async function sendAnswers(sent: Sent): Promise<Outcome> {
  try {
    const answer = await fetch('/api/v1/attempt-answers', {
      method: 'POST',
      keepalive: true,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...sent, formKey: crypto.randomUUID() }),
    })
    if (answer.ok) return 'kept'
    const { text } = (await answer.json()) as { text?: string }
    // Too many at once, or a fault of the server’s: it is worth another try.
    return answer.status === 429 || answer.status >= 500 || !text ? 'lost' : { refused: text }
  } catch {
    return 'lost'
  }
}

import type { Answers } from './answers-in-form'

type Sent = { attempt: string; locale: string; answers: Answers }

/** Arrived, on the way lost, or refused with the server’s words; then other answers may still do. */
type Outcome = 'kept' | 'lost' | { refused: string; isFinal: boolean }

/** Sends answers; it outlives the page, so that a tab closed at once loses nothing. */
export async function sendAnswers(sent: Sent): Promise<Outcome> {
  try {
    const answer = await fetch('/api/v1/attempt-answers', {
      method: 'POST',
      keepalive: true,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...sent, formKey: crypto.randomUUID() }),
    })
    const { ok, status } = answer
    if (ok) return 'kept'
    const { text } = (await answer.json()) as { text?: string }
    // Too many at once, or a fault of the server’s: it is worth another try.
    if (status === 429 || status >= 500 || !text) return 'lost'
    return { refused: text, isFinal: status !== 422 }
  } catch {
    return 'lost'
  }
}

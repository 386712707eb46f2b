/** A text that is on its way, with the controls that it stands in. */
export type FieldSent = {
  field: string
  basis: HTMLInputElement
  area: HTMLTextAreaElement
  body: string
  aside: string
}

type Kept = { field: string; number: number; keeping: string; aside: string | null }

/** What came of it, lost on the way, or refused with the server’s words. */
type Outcome = { fields: Kept[] } | { refused: string } | 'lost'

type Place = { edition: string; item: string; locale: string }

/** Sends texts; it outlives the page, so that a tab closed at once loses nothing. */
export async function sendFields(place: Place, sent: readonly FieldSent[]): Promise<Outcome> {
  const fields = sent.map(({ field, basis, body, aside }) => ({
    ...{ field, body, aside },
    basis: Number(basis.value),
  }))
  try {
    const answer = await fetch('/api/v1/sheet-fields', {
      method: 'POST',
      keepalive: true,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...place, fields, formKey: crypto.randomUUID() }),
    })
    const said = (await answer.json()) as { ok: boolean; value: { fields: Kept[] }; text: string }
    if (said.ok) return said.value
    return answer.status >= 500 ? 'lost' : { refused: said.text }
  } catch {
    return 'lost'
  }
}

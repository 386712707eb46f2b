/** What this tab's storage keeps of a text; `sent` once its form has left. */
type LocalDraft = { body: string; at: number; sent: boolean }

const isDraft = (value: unknown): value is LocalDraft =>
  typeof value === 'object' && value !== null && 'body' in value && typeof value.body === 'string'

// A browser may refuse its storage; writing goes on without.
export function readLocal(name: string): LocalDraft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? 'null')
    return isDraft(kept) ? kept : null
  } catch {
    return null
  }
}

export function writeLocal(name: string, body: string, sent: boolean): void {
  try {
    if (body === '') sessionStorage.removeItem(name)
    else
      sessionStorage.setItem(
        name,
        JSON.stringify({ body, at: performance.timeOrigin + performance.now(), sent }),
      )
  } catch {
    // As above.
  }
}

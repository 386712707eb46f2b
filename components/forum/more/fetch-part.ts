/** Answers that are not on the page yet: their part of the thread, its page, and the link's words. */
export type Further = { part: string; href: string; text: string }

type Part = { posts: HTMLElement[]; said: string; further: Further | null }

/** The answers of a part as the server writes them; null where it shows something else. */
export async function fetchPart(address: string): Promise<Part | null> {
  const answer = await fetch(address)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const part = page.querySelector<HTMLElement>('[data-part]')
  if (!answer.ok || !part) return null
  const { part: said = '', next, href, text } = part.dataset
  return {
    posts: [...part.children].filter((child) => child instanceof HTMLElement),
    said,
    further: next && href && text ? { part: next, href, text } : null,
  }
}

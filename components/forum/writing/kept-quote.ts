const name = 'quote'

/** A selected text on its way into the box of another page. */
export function keepQuote(text: string): void {
  try {
    sessionStorage.setItem(name, text)
  } catch {
    // Without storage the whole post is quoted.
  }
}

/** The selected text, once. */
export function takeQuote(): string | null {
  try {
    const text = sessionStorage.getItem(name)
    sessionStorage.removeItem(name)
    return text
  } catch {
    return null
  }
}

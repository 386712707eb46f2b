import { nameBegun } from './at-caret'
import type { namesFrom } from './names'

/** Names that are offered, and which of them the keys have come to. */
export type Offer = { names: readonly string[]; active: number }

export const none: Offer = { names: [], active: -1 }

const pause = 250

type Offering = { choose: (name: string) => void; end: () => void }

/**
 * Offers names while one is written in a box after a sign. The keys choose only once an arrow was
 * pressed: whoever writes on, or begins a new line, is never interrupted by an answer that was late.
 */
export function offerNames(
  box: HTMLTextAreaElement,
  look: ReturnType<typeof namesFrom>,
  show: (offer: Offer) => void,
): Offering {
  let offer = none
  let clock: ReturnType<typeof setTimeout> | undefined
  let under = new AbortController()

  const offerNow = (next: Offer) => show((offer = next))
  const close = () => {
    clearTimeout(clock)
    under.abort()
    if (offer !== none) offerNow(none)
  }
  const begun = () => (box.selectionStart === box.selectionEnd ? nameBegun(box) : null)
  const typed = () => {
    clearTimeout(clock)
    under.abort()
    const name = begun()
    if (!name) {
      close()
      return
    }
    const { signal } = (under = new AbortController())
    const ask = async () => {
      const names = await look(name.typed, signal)
      if (!signal.aborted) offerNow(names.length > 0 ? { names, active: -1 } : none)
    }
    // Without the line one writes the whole name, as without script.
    clock = setTimeout(() => void ask().catch(close), pause)
  }
  const choose = (name: string) => {
    const from = begun()?.at
    if (from !== undefined) box.setRangeText(`@${name} `, from, box.selectionStart, 'end')
    box.focus()
    box.dispatchEvent(new Event('input', { bubbles: true }))
    close()
  }
  const pressed = (event: KeyboardEvent) => {
    const { names, active } = offer
    if (names.length === 0 || event.isComposing) return
    const chosen = names[active]
    if (event.key === 'ArrowDown') offerNow({ names, active: (active + 1) % names.length })
    else if (event.key === 'ArrowUp')
      offerNow({ names, active: (active <= 0 ? names.length : active) - 1 })
    else if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && chosen !== undefined) choose(chosen)
    else return
    event.preventDefault()
  }

  const listening = new AbortController()
  const { signal } = listening
  box.addEventListener('input', typed, { signal })
  box.addEventListener('keydown', pressed, { signal })
  box.addEventListener('blur', close, { signal })
  return {
    choose,
    end: () => {
      close()
      listening.abort()
    },
  }
}

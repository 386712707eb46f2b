'use client'

import { useRef } from 'react'
import styles from './toolbar.module.css'
import { marked, type Mark } from './marked'

export type ToolbarWords = Record<Mark | 'toolbar', string>

const signs: Record<Mark, string> = { bold: 'B', italic: 'I', link: '↗', quote: '❞', list: '•' }
const marks = Object.keys(signs) as Mark[]

/** Buttons that put Markdown's signs around what is selected. Without script there are none. */
export function Toolbar({ words }: { words: ToolbarWords }) {
  const bar = useRef<HTMLDivElement>(null)
  const put = (mark: Mark) => {
    const box = bar.current?.closest('form')?.elements.namedItem('body')
    if (!(box instanceof HTMLTextAreaElement)) return
    const { value, selectionStart, selectionEnd } = box
    const { text, from, to } = marked(value, selectionStart, selectionEnd, mark)
    box.value = text
    box.focus()
    box.setSelectionRange(from, to)
    box.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return (
    <div ref={bar} role="group" aria-label={words.toolbar} className={styles.bar}>
      {marks.map((mark) => (
        <button
          key={mark}
          type="button"
          title={words[mark]}
          aria-label={words[mark]}
          data-mark={mark}
          onClick={() => put(mark)}
        >
          {signs[mark]}
        </button>
      ))}
    </div>
  )
}

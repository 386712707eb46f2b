'use client'

import { useEffect } from 'react'
import { keepQuote } from './kept-quote'

/** What is selected of a post goes along when its "quote" is followed; else the whole does. */
export function QuoteSelected() {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[data-quote]') : null
      const selection = document.getSelection()
      const text = selection?.toString().trim() ?? ''
      if (!(link instanceof HTMLAnchorElement) || text === '') return
      const article = link.closest('article')
      if (!article?.contains(selection?.anchorNode ?? null)) return
      keepQuote(text)
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [])
  return null
}

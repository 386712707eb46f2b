'use client'

import { useEffect, useRef, useState } from 'react'
import { boxText, quoteOf } from '@/lib/forum/drafts/rules'
import { useForm } from '../../ui/form/context'
import styles from '../composer.module.css'
import { takeQuote } from '../writing/kept-quote'
import { readLocal, writeLocal } from './local-draft'

type Props = {
  forum: string
  parent: string
  locale: string
  /** The account's draft, and what is quoted: what the box shows at first. */
  begun: string
  quote: string
  /** When the account's draft that the box shows was kept; 0 when it shows none. */
  keptAt: number
  /** Whether there is an account to keep drafts. */
  byAccount: boolean
  words: { kept: string; restored: string }
}

const pause = 3_000

/** Keeps what is being written: in this tab at once, and soon after for the account. */
export function DraftKeeper({ forum, parent, locale, begun, quote, ...rest }: Props) {
  const { keptAt, byAccount, words } = rest
  const { pending } = useForm()
  const mark = useRef<HTMLParagraphElement>(null)
  const [said, setSaid] = useState<keyof Props['words'] | null>(keptAt > 0 ? 'restored' : null)
  const name = `draft ${forum} ${parent}`

  useEffect(() => {
    const form = mark.current?.closest('form')
    const box = form?.elements.namedItem('body')
    if (!form || !(box instanceof HTMLTextAreaElement)) return
    const local = readLocal(name)
    const selected = quote === '' ? null : takeQuote()
    const fresh = local && !local.sent && local.at > keptAt ? local.body : null
    if (local?.sent) writeLocal(name, '', false)
    if (fresh !== null || selected !== null)
      box.value = boxText(fresh ?? begun, selected === null ? quote : quoteOf(selected))
    if (fresh !== null) setSaid('restored')
    let clock: ReturnType<typeof setTimeout> | undefined
    let under = new AbortController()
    const save = async () => {
      clearTimeout(clock)
      under.abort()
      under = new AbortController()
      const draft = { locale, formKey: 'a-draft-has-no-key', forum, parent, body: box.value }
      const answer = await fetch('/api/v1/drafts', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(draft),
        keepalive: true,
        signal: under.signal,
      }).catch(() => null)
      if (answer?.ok) setSaid('kept')
    }
    const typed = () => {
      writeLocal(name, box.value, false)
      setSaid(null)
      clearTimeout(clock)
      if (byAccount) clock = setTimeout(() => void save(), pause)
    }
    const leaving = () => {
      if (document.visibilityState !== 'hidden' || clock === undefined) return
      clock = undefined
      void save()
    }
    const sending = () => {
      clearTimeout(clock)
      clock = undefined
      under.abort()
      writeLocal(name, box.value, true)
    }
    box.addEventListener('input', typed)
    form.addEventListener('submit', sending)
    document.addEventListener('visibilitychange', leaving)
    return () => {
      clearTimeout(clock)
      box.removeEventListener('input', typed)
      form.removeEventListener('submit', sending)
      document.removeEventListener('visibilitychange', leaving)
    }
  }, [name, forum, parent, locale, begun, quote, keptAt, byAccount])

  // An answer came and the form is still here: it was refused, or the line dropped.
  useEffect(() => {
    const box = mark.current?.closest('form')?.elements.namedItem('body')
    if (!pending && box instanceof HTMLTextAreaElement && readLocal(name)?.sent)
      writeLocal(name, box.value, false)
  }, [pending, name])

  return (
    <p ref={mark} className={styles.kept}>
      {said && words[said]}
    </p>
  )
}

'use client'

import { useEffect, useRef, useState } from 'react'
import { mergeTexts } from '@/lib/tasks/merge/rules'
import { sendingMoments } from '../ui/form/sending-moments'
import { readLocal, writeLocal } from '../forum/drafts/local-draft'
import styles from './tasks.module.css'

type Words = { kept: string; keeping: string; offline: string; both: string }
type Props = { edition: string; item: string; locale: string; words: Words }
type Answer = {
  ok: boolean
  text?: string
  value?: { number: number; body: string; both: boolean }
}

/** Time to go on typing, and between tries while the line is down, in milliseconds. */
const [pause, retry] = [2_500, 8_000]

/**
 * Keeps a text as it is typed, and takes in what others wrote meanwhile. What does not arrive stays
 * in this tab. Without script the form's own buttons do it.
 */
export function TextKeeper({ edition, item, locale, words }: Props) {
  const place = useRef<HTMLParagraphElement>(null)
  const [said, say] = useState('')
  useEffect(() => {
    const form = place.current?.closest('form')
    const box = form?.elements.namedItem('body')
    const number = form?.elements.namedItem('number')
    if (!form || !(box instanceof HTMLTextAreaElement) || !(number instanceof HTMLInputElement))
      return
    const name = `text ${edition} ${item}`
    let [isSending, isLeaving, arrived] = [false, false, box.defaultValue]
    const left = readLocal(name)
    if (left && left.body !== box.value) box.value = mergeTexts(arrived, left.body, box.value).body

    const send = async () => {
      const sent = box.value
      if (isSending || isLeaving || sent === arrived) return
      isSending = true
      say(words.keeping)
      const text = { edition, item, number: number.value, body: sent, locale }
      const answer = await fetch('/api/v1/texts', {
        method: 'POST',
        keepalive: sent.length < 15_000,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...text, formKey: crypto.randomUUID() }),
      })
        .then(async (one) => (one.status === 429 ? null : ((await one.json()) as Answer)))
        .catch(() => null)
      isSending = false
      if (!answer?.value) {
        say(answer?.text ?? words.offline)
        if (!answer?.text) moments.later(retry)
        return
      }
      // What was typed since goes into what the server has now.
      const now = mergeTexts(sent, box.value, answer.value.body).body
      if (now !== box.value) putInto(box, now)
      arrived = answer.value.body
      number.value = String(answer.value.number)
      writeLocal(name, '', false)
      say(answer.value.both ? words.both : words.kept)
      if (box.value !== arrived) moments.later(pause)
    }
    const moments = sendingMoments(send)
    const typed = () => {
      // Who goes on typing after sending was refused, and is still here.
      isLeaving = false
      writeLocal(name, box.value, false)
      moments.later(pause)
    }
    const leaving = () => {
      isLeaving = true
    }
    if (box.value !== arrived) moments.later(pause)
    box.addEventListener('input', typed)
    form.addEventListener('submit', leaving)
    return () => {
      moments.end()
      box.removeEventListener('input', typed)
      form.removeEventListener('submit', leaving)
    }
  }, [edition, item, locale, words])
  return (
    <p ref={place} role="status" className={styles.kept}>
      {said}
    </p>
  )
}

/** Puts a text into the box and leaves the cursor where the writer had it. */
function putInto(box: HTMLTextAreaElement, text: string): void {
  const { selectionStart, value } = box
  const isSameBefore = text.startsWith(value.slice(0, selectionStart))
  const at = isSameBefore
    ? selectionStart
    : Math.max(0, text.length - (value.length - selectionStart))
  box.value = text
  if (document.activeElement === box) box.setSelectionRange(at, at)
}

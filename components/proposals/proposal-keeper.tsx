'use client'

import { useEffect, useRef, useState } from 'react'
import { readLocal, writeLocal } from '../forum/drafts/local-draft'
import { sendingMoments } from '../ui/form/sending-moments'
import { fillForm, typedIn } from './fields-of-form'
import styles from './proposals.module.css'

type Words = { kept: string; keeping: string; offline: string }
type Props = { proposal: string; locale: string; words: Words }
type Answer = { ok: boolean; text?: string; value?: { basis: string } }

/** Time to go on typing, and between tries while the line is down, in milliseconds. */
const [pause, retry] = [2_500, 8_000]

/**
 * Keeps a proposal as it is typed. What does not arrive stays in this tab. Without script the form's
 * own buttons do it.
 */
export function ProposalKeeper({ proposal, locale, words }: Props) {
  const place = useRef<HTMLParagraphElement>(null)
  const [said, say] = useState('')
  useEffect(() => {
    const form = place.current?.closest('form')
    const basis = form?.elements.namedItem('basis')
    if (!form || !(basis instanceof HTMLInputElement)) return
    const name = `proposal ${proposal}`
    // What was typed before this script came has not arrived.
    const areas = [...form.querySelectorAll('textarea')]
    const isTouched = areas.some(({ value, defaultValue }) => value !== defaultValue)
    let [isSending, isRefused, arrived] = [false, false, isTouched ? '' : typedIn(form)]
    // What was left here counts while nothing newer is kept on the server.
    const keepHere = () => writeLocal(name, `${basis.value} ${typedIn(form)}`, false)
    const left = readLocal(name)?.body ?? ''
    if (left.startsWith(`${basis.value} `)) fillForm(form, left.slice(basis.value.length + 1))

    const send = async () => {
      const typed = typedIn(form)
      if (isSending || isRefused || typed === arrived) return
      isSending = true
      say(words.keeping)
      const fields = JSON.parse(typed) as Record<string, unknown>
      const body = JSON.stringify({
        ...{ ...fields, locale, proposal, basis: basis.value },
        formKey: crypto.randomUUID(),
      })
      const answer = await fetch('/api/v1/proposals', {
        method: 'POST',
        keepalive: body.length < 15_000,
        headers: { 'content-type': 'application/json' },
        body,
      })
        .then(async (one) => (one.status === 429 ? null : ((await one.json()) as Answer)))
        .catch(() => null)
      isSending = false
      if (!answer?.value) {
        isRefused = answer?.text !== undefined
        say(answer?.text ?? words.offline)
        if (!isRefused) moments.later(retry)
        return
      }
      arrived = typed
      basis.value = answer.value.basis
      say(words.kept)
      if (typedIn(form) === arrived) {
        writeLocal(name, '', false)
        return
      }
      keepHere()
      moments.later(pause)
    }
    const moments = sendingMoments(send)
    const typed = () => {
      isRefused = false
      keepHere()
      moments.later(pause)
    }
    // Whose sending is refused goes on typing.
    const leaving = () => {
      isRefused = true
    }
    if (typedIn(form) !== arrived) moments.later(pause)
    form.addEventListener('input', typed)
    form.addEventListener('submit', leaving)
    return () => {
      moments.end()
      form.removeEventListener('input', typed)
      form.removeEventListener('submit', leaving)
    }
  }, [proposal, locale, words])
  return (
    <p ref={place} role="status" className={styles.kept}>
      {said}
    </p>
  )
}

'use client'

import { useEffect, useRef, useState } from 'react'
import { changedIn, putInto, type Answers } from './answers-in-form'
import { keepHere, leftHere } from './kept-here'
import styles from './quiz.module.css'
import { sendAnswers } from './send-answers'

type Words = { kept: string; keeping: string; offline: string }
type Props = { attempt: string; locale: string; words: Words }

/** Time to go on typing, and between tries while the line is down, in milliseconds. */
const [pause, retry] = [1_500, 8_000]

/**
 * Sends answers as they are given, and keeps on the device what did not arrive. Without script the
 * form’s own buttons do it.
 */
export function Autosave({ attempt, locale, words }: Props) {
  const place = useRef<HTMLParagraphElement>(null)
  const [said, say] = useState('')
  useEffect(() => {
    const form = place.current?.closest('form')
    const basis = form?.elements.namedItem('basis')
    if (!form || !(basis instanceof HTMLInputElement)) return
    const arrived = JSON.parse(basis.value) as Answers
    let [timer, isSending, isEnded] = [0, false, false]

    const unsent = () => {
      const answers = changedIn(form, arrived)
      keepHere(attempt, { answers, was: arrived })
      return answers
    }
    const later = (time: number) => {
      clearTimeout(timer)
      timer = window.setTimeout(() => void send(), time)
    }
    const send = async () => {
      const answers = unsent()
      if (isSending || isEnded || Object.keys(answers).length === 0) return
      isSending = true
      say(words.keeping)
      const outcome = await sendAnswers({ attempt, locale, answers })
      isSending = false
      if (outcome === 'lost') {
        say(words.offline)
        later(retry)
        return
      }
      if (outcome !== 'kept') {
        isEnded = outcome.isFinal
        say(outcome.refused)
        return
      }
      Object.assign(arrived, answers)
      // The form says only what differs from this: another device may have gone on meanwhile.
      basis.value = JSON.stringify(arrived)
      say(words.kept)
      if (Object.keys(unsent()).length > 0) later(pause)
    }
    const changed = () => {
      unsent()
      later(pause)
    }
    const now = () => void send()
    const hidden = () => {
      if (document.visibilityState === 'hidden') now()
    }

    for (const [question, answer] of Object.entries(leftHere(attempt, arrived)))
      putInto(form, question, answer)
    now()
    form.addEventListener('input', changed)
    document.addEventListener('visibilitychange', hidden)
    window.addEventListener('online', now)
    return () => {
      clearTimeout(timer)
      form.removeEventListener('input', changed)
      document.removeEventListener('visibilitychange', hidden)
      window.removeEventListener('online', now)
    }
  }, [attempt, locale, words])
  return (
    <p ref={place} role="status" className={styles.saved}>
      {said}
    </p>
  )
}

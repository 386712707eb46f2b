'use client'

import { useEffect, useRef, useState } from 'react'
import { sendingMoments } from '../ui/form/sending-moments'
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
    let [isSending, isEnded] = [false, false]

    const unsent = () => {
      const answers = changedIn(form, arrived)
      keepHere(attempt, { answers, was: arrived })
      return answers
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
        moments.later(retry)
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
      if (Object.keys(unsent()).length > 0) moments.later(pause)
    }
    const moments = sendingMoments(send)
    const changed = () => {
      unsent()
      moments.later(pause)
    }

    for (const [question, answer] of Object.entries(leftHere(attempt, arrived)))
      putInto(form, question, answer)
    void send()
    form.addEventListener('input', changed)
    return () => {
      moments.end()
      form.removeEventListener('input', changed)
    }
  }, [attempt, locale, words])
  return (
    <p ref={place} role="status" className={styles.saved}>
      {said}
    </p>
  )
}

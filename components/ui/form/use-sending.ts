'use client'

import { useRef, useState, useTransition, type SubmitEvent } from 'react'
import type { FormAction, FormAnswer } from '@/lib/platform/form-answer'
import type { FormWords } from './context'
import { checkBeforehand, labelsOf } from './check-beforehand'

/** After this many milliseconds without an answer the form may be sent again. */
const patience = 10_000

/**
 * Sends a form by script. React's own way would empty the fields after each answer and lose the page
 * when the line drops; this keeps both, and the key, so that a second sending is not a second post.
 */
export function useSending(
  action: FormAction,
  words: FormWords,
  replied: FormAnswer | null,
  formKey: string,
) {
  const [pending, start] = useTransition()
  // A second click may come before the first one shows.
  const busy = useRef(false)
  const [answer, setAnswer] = useState(replied)
  const [key, setKey] = useState(replied?.formKey ?? formKey)
  const [round, setRound] = useState(0)
  const [labels, setLabels] = useState<Record<string, string>>({})
  const [trouble, setTrouble] = useState<'slow' | 'lost' | null>(null)

  const take = (next: FormAnswer, form: HTMLFormElement) => {
    setAnswer(next)
    setLabels(labelsOf(form))
    if (next.formKey) setKey(next.formKey)
    if (next.ok !== true) return
    form.reset()
    setRound((before) => before + 1)
  }

  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy.current) return
    const form = event.currentTarget
    setTrouble(null)
    const button = event.nativeEvent.submitter
    const isButton = button instanceof HTMLButtonElement
    const refused = isButton && button.formNoValidate ? null : checkBeforehand(form, words)
    if (refused) {
      take(refused, form)
      return
    }
    const typed = new FormData(form)
    if (isButton && button.name) typed.append(button.name, button.value)
    if (isButton && button.formNoValidate) leaveFiles(typed)
    busy.current = true
    start(async () => {
      const clock = setTimeout(() => {
        busy.current = false
        setTrouble('slow')
      }, patience)
      try {
        take(await action(answer, typed), form)
        setTrouble(null)
      } catch (error) {
        if (isFromNext(error)) throw error
        setTrouble('lost')
      } finally {
        clearTimeout(clock)
        busy.current = false
      }
    })
  }

  return { send, answer, key, labels, pending, round, trouble }
}

/** A preview needs no files, which take long. */
const leaveFiles = (typed: FormData): void => {
  for (const [name, value] of [...typed]) if (typeof value !== 'string') typed.delete(name)
}

/** Redirects travel as errors and are Next's to catch. */
const isFromNext = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'digest' in error &&
  String(error.digest).startsWith('NEXT_')

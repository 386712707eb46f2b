'use client'

import { useEffect, useRef } from 'react'
import type { FormAnswer } from '@/lib/platform/form-answer'
import { Notice } from '../notice'
import { useForm } from './context'

type Props = {
  answer: FormAnswer | null
  labels: Record<string, string>
  done: string | undefined
}

/** What became of the form: accepted, or refused with a list of the faults, which takes the focus. */
export function Outcome({ answer, labels, done }: Props) {
  const { id } = useForm()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (answer?.ok === false) box.current?.focus()
  }, [answer])
  if (!answer) return null
  if (answer.ok) return done ? <Notice kind="success">{done}</Notice> : null
  const faults = Object.entries(answer.fields ?? {})
  return (
    <div ref={box} tabIndex={-1} role="alert">
      <Notice kind="danger">
        <p>{answer.text}</p>
        {faults.length > 0 && (
          <ul>
            {faults.map(([name, { text }]) => (
              <li key={name}>
                <a href={`#${id}-${name}`}>{[labels[name], text].filter(Boolean).join(': ')}</a>
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  )
}

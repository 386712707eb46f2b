'use client'

import { useEffect, useRef } from 'react'
import type { FormAnswer } from '@/lib/platform/form-answer'
import { Notice } from '../notice'
import { useForm } from './context'

type Props = { answer: FormAnswer | null; labels: Record<string, string> }

/** Why the form was refused, with a list of the faults; it takes the focus. */
export function Outcome({ answer, labels }: Props) {
  const { id } = useForm()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (answer?.ok === false) box.current?.focus()
  }, [answer])
  if (answer?.ok !== false) return null
  const fields = answer.fields ?? {}
  // In the order of the page; without JavaScript, where nobody knows the labels here, of the check.
  const known = Object.keys(labels).filter((name) => fields[name])
  const faults = known.length > 0 ? known : Object.keys(fields)
  return (
    // The browser's own focus, too: without JavaScript it brings the page to this place.
    <div ref={box} tabIndex={-1} role="alert" autoFocus>
      <Notice kind="danger">
        <p>{answer.text}</p>
        {faults.length > 0 && (
          <ul>
            {faults.map((name) => (
              <li key={name}>
                <a href={`#${id}-${name}`}>
                  {labels[name] && `${labels[name]}: `}
                  {fields[name]?.text}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  )
}

'use client'

import { createContext, useContext } from 'react'
import type { FieldFault, FormInput } from '@/lib/platform/form-answer'

export type FormWords = Record<
  'choose' | 'email' | 'invalidForm' | 'lost' | 'optional' | 'required' | 'sending' | 'slow',
  string
>

type FormState = {
  id: string
  fields: Record<string, FieldFault>
  /** What was typed into a form that was refused or previewed. */
  typed: FormInput | null
  /** How what was typed would look, as kept HTML; null until that is asked for. */
  preview: string | null
  /** Rises each time the form is accepted: what cannot be reset is made anew. */
  round: number
  pending: boolean
  words: FormWords
}

export const FormContext = createContext<FormState | null>(null)

export function useForm(): FormState {
  const form = useContext(FormContext)
  if (!form) throw new Error('This belongs into a Form.')
  return form
}

/** A field's id, its fault, what was typed into it, and what describes it. */
export function useField(name: string, hint: string | undefined) {
  const { id: formId, fields, typed } = useForm()
  const id = `${formId}-${name}`
  const fault = fields[name]
  const describedBy = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return {
    fault,
    // A box that was left empty is not sent: refused or not, it stays empty.
    typed: typed ? (typed[name] ?? '') : undefined,
    attributes: {
      id,
      'aria-invalid': fault ? true : undefined,
      'aria-describedby': describedBy || undefined,
    },
  }
}

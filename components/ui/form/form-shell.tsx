'use client'

import { useActionState, useId, type ReactNode } from 'react'
import type { FormAction } from '@/lib/platform/form-answer'
import { Notice } from '../notice'
import { FormContext, type FormWords } from './context'
import styles from './form.module.css'
import { HiddenField } from './hidden-field'
import { Outcome } from './outcome'
import { SubmitButton } from './submit-button'
import { useSending } from './use-sending'

type Props = {
  action: FormAction
  locale: string
  formKey: string
  submit?: string | undefined
  done?: string | undefined
  className?: string | undefined
  words: FormWords
  children?: ReactNode
}

export function FormShell({ action, locale, formKey, submit, done, words, ...rest }: Props) {
  const id = useId()
  // Without JavaScript the browser posts the page, which comes back with `replied`.
  const [replied, post] = useActionState(action, null)
  const sending = useSending(action, words, replied, formKey)
  const { answer, round, pending, trouble } = sending
  const unsent = answer && answer.ok !== true ? answer : null
  const state = {
    id,
    fields: unsent?.ok === false ? (unsent.fields ?? {}) : {},
    typed: unsent?.input ?? null,
    preview: unsent?.ok === 'preview' ? unsent.html : null,
    round,
    // Once it takes long, or the line dropped, the form may be sent again.
    pending: pending && !trouble,
    words,
  }
  return (
    <form
      action={post}
      onSubmit={sending.send}
      noValidate
      className={[styles.form, rest.className].filter(Boolean).join(' ')}
    >
      <FormContext value={state}>
        <HiddenField name="locale" value={locale} />
        <HiddenField name="formKey" value={sending.key} />
        <Outcome answer={answer} labels={sending.labels} />
        {rest.children}
        {submit && <SubmitButton>{submit}</SubmitButton>}
        <div role="status" className={styles.status}>
          {pending && !trouble && words.sending}
          {trouble && <Notice kind="warning">{words[trouble]}</Notice>}
          {!pending && answer?.ok === true && done && <Notice kind="success">{done}</Notice>}
        </div>
      </FormContext>
    </form>
  )
}

import type { FieldFault, FormInput, Refusal } from '@/lib/platform/form-answer'
import type { FormWords } from './context'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter(
    (element): element is Control =>
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement,
  )

const fieldOf = (control: Control) => control.name.replace(/\[\]$/, '')

/** What a slow line need not be asked about: empty fields and addresses that are none. */
export function checkBeforehand(form: HTMLFormElement, words: FormWords): Refusal | null {
  const fields: Record<string, FieldFault> = {}
  for (const control of controlsOf(form)) {
    const { valueMissing, typeMismatch } = control.validity
    const code = valueMissing
      ? 'required'
      : typeMismatch && control.type === 'email'
        ? 'email'
        : null
    if (code) fields[fieldOf(control)] ??= { code, text: words[code] }
  }
  for (const group of form.querySelectorAll<HTMLElement>('fieldset[data-required]')) {
    const name = group.dataset.required ?? ''
    if (!group.querySelector(':checked'))
      fields[name] ??= { code: 'required', text: words.required }
  }
  if (Object.keys(fields).length === 0) return null
  return { ok: false, code: 'invalidForm', text: words.invalidForm, fields, input: typedInto(form) }
}

function typedInto(form: HTMLFormElement): FormInput {
  const typed: FormInput = {}
  for (const control of controlsOf(form)) {
    const field = fieldOf(control)
    const isBox = control.type === 'checkbox' || control.type === 'radio'
    if (isBox && !(control as HTMLInputElement).checked) continue
    if (control.type === 'password' || control.type === 'hidden') continue
    const before = typed[field]
    const list = Array.isArray(before) ? before : []
    typed[field] = field === control.name ? control.value : [...list, control.value]
  }
  return typed
}

/** The label of each field, for the list of faults. */
export const labelsOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    [...form.querySelectorAll<HTMLElement>('[data-label-of]')].map((label) => [
      label.dataset.labelOf ?? '',
      label.textContent.replace(/[.:]$/, ''),
    ]),
  )

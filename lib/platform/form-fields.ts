import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales'
import { cleanText, isSecretField } from './clean-text'
import { Invalid, type Fault } from './errors'
import type { FormInput } from './form-answer'

/** A form as it came: its language, its key, what was typed, and the fields that came wrongly. */
export type ReadForm = {
  locale: Locale
  key: string | null
  input: FormInput
  faults: Record<string, Fault>
  /** What was chosen in the one field that takes files. */
  files: File[]
}

export const isFormKey = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{16,64}$/.test(value)

/**
 * Reads a submitted form. Texts are cleaned (secrets are not); a field that comes twice without
 * being a list (`name[]`), and a file where none is asked for, are faults.
 * @param filesField the field that takes files, if one does
 */
export function readForm(form: FormData, filesField: string | null = null): ReadForm {
  // Without a prototype: a field may be called "constructor".
  const input = Object.create(null) as FormInput
  const faults = Object.create(null) as Record<string, Fault>
  const once = new Set<string>()
  const files: File[] = []
  for (const [name, value] of form) {
    // React's own fields.
    if (name.startsWith('$ACTION_')) continue
    if (value instanceof File && name === filesField) {
      // A browser sends an empty file where none was chosen.
      if (value.size > 0) files.push(value)
      continue
    }
    const field = name.replace(/\[\]$/, '')
    if (typeof value !== 'string' || once.has(field)) {
      faults[field] = { code: 'invalid' }
      continue
    }
    const text = isSecretField(field) ? value : cleanText(value)
    if (field === name) once.add(field)
    input[field] = field === name ? text : [...listOf(input[field]), text]
  }
  const { locale, formKey, ...rest } = input
  return {
    locale: isLocale(locale) ? locale : defaultLocale,
    key: isFormKey(formKey) ? formKey : null,
    input: rest,
    faults,
    files,
  }
}

const listOf = (value: string | string[] | undefined): string[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

/** What may be shown again: everything but secrets. */
export const shownAgain = (input: FormInput): FormInput =>
  Object.fromEntries(Object.entries(input).filter(([name]) => !isSecretField(name)))

/** @throws Invalid when a field came wrongly */
export function refuseFaults(faults: Record<string, Fault>): void {
  if (Object.keys(faults).length > 0) throw new Invalid(faults, 'invalidForm')
}

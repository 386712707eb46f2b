/** What was typed, by field; a field whose name ends in [] has a list. */
export type FormInput = Record<string, string | string[]>

export type FieldFault = { code: string; text: string }

/** Why a form was not accepted, in the reader's language, with what was typed (passwords excepted). */
export type Refusal = {
  ok: false
  code: string
  text: string
  fields?: Record<string, FieldFault>
  input: FormInput
  /** A fresh key, where the form's own cannot be used again. */
  formKey?: string
}

/** Nothing was sent: how what was typed would look, as kept HTML, and what was typed. */
export type Preview = { ok: 'preview'; html: string; input: FormInput; formKey?: undefined }

/** What a form gets back. After success the form goes on with the fresh key. */
export type FormAnswer<Value = unknown> =
  { ok: true; value: Value; formKey: string } | Preview | Refusal

/** A server action as `useActionState` takes it. */
export type FormAction<Value = unknown> = (
  previous: unknown,
  form: FormData,
) => Promise<FormAnswer<Value>>

import { renderPost } from '@/lib/markdown/render'
import type { FormAction, FormAnswer } from '@/lib/platform/form-answer'
import { readForm, shownAgain } from '@/lib/platform/form-fields'
import { admit } from './admit'
import { failureOf } from './answers'
import { requestId as idOfRequest } from './open-requests'

/**
 * A form action with a second button, `intent` = `preview`: it shows how a field's Markdown would
 * look, sends nothing and keeps what was typed.
 */
export function withPreview<Value>(field: string, send: FormAction<Value>): FormAction<Value> {
  return async (previous, form) =>
    form instanceof FormData && form.get('intent') === 'preview'
      ? preview(field, form)
      : send(previous, form)
}

async function preview(field: string, form: FormData): Promise<FormAnswer<never>> {
  const sent = readForm(form)
  const requestId = await idOfRequest()
  const input = shownAgain(sent.input)
  try {
    await admit({ ...sent, requestId })
    const typed = sent.input[field]
    return { ok: 'preview', html: renderPost(typeof typed === 'string' ? typed : ''), input }
  } catch (error) {
    return { ok: false, ...failureOf(error, sent.locale, requestId), input }
  }
}

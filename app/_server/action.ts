import { refresh } from 'next/cache'
import { unstable_rethrow } from 'next/navigation'
import type * as z from 'zod'
import type { Ctx } from '@/lib/platform/command'
import { Conflict } from '@/lib/platform/errors'
import type { FormAction, FormAnswer } from '@/lib/platform/form-answer'
import { readForm, refuseFaults, shownAgain, type ReadForm } from '@/lib/platform/form-fields'
import { newId } from '@/lib/platform/ids'
import { parseInput } from '@/lib/platform/parse-input'
import { failureOf } from './answers'
import { admit } from './admit'
import { requestId as idOfRequest } from './open-requests'

/**
 * THE shape of a form action: who asks, not too often, what was typed, run, answer. `run` is one
 * command and at most one redirect; it refuses by throwing one of the expected errors.
 * @param filesField the form's field that takes files, if one does
 */
export function action<S extends z.ZodType, Value>(
  schema: S,
  run: (ctx: Ctx, input: z.output<S>, files: readonly File[]) => Promise<Value>,
  filesField: string | null = null,
): FormAction<Value> {
  // Anybody can call an action with anything.
  return async (_previous: unknown, form: unknown) => {
    const sent = readForm(form instanceof FormData ? form : new FormData(), filesField)
    const requestId = await idOfRequest()
    try {
      const ctx = await admit({ ...sent, requestId })
      refuseFaults(sent.faults)
      // A form without its key could be counted twice.
      if (!sent.key) refuseFaults({ formKey: { code: 'invalid' } })
      const value = await run(ctx, parseInput(schema, sent.input), sent.files)
      // What is around the form tells of it too: the header, the progress, the list.
      refresh()
      return { ok: true, value, formKey: newId() }
    } catch (error) {
      passOnRedirect(error)
      // Somebody was faster: the form stays as it was typed, beside what is there now.
      if (error instanceof Conflict) refresh()
      return refusal(error, sent, requestId)
    }
  }
}

function refusal(error: unknown, sent: ReadForm, requestId: string): FormAnswer<never> {
  const { code, text, fields } = failureOf(error, sent.locale, requestId)
  const spent = code === 'formAlreadyUsed' || !sent.key
  return {
    ok: false,
    code,
    text,
    input: shownAgain(sent.input),
    ...(fields && { fields }),
    ...(spent && { formKey: newId() }),
  }
}

/** Next's redirect() travels as an error; the header of the page it leads to is made anew too. */
function passOnRedirect(error: unknown): void {
  try {
    unstable_rethrow(error)
  } catch (redirect) {
    refresh()
    throw redirect
  }
}

import type { Locale } from '@/lib/i18n/locales'
import { sayError } from '@/lib/i18n/say-error'
import { Conflict, Forbidden, type Invalid, isExpected, NotFound } from '@/lib/platform/errors'
import type { FieldFault } from '@/lib/platform/form-answer'
import { log } from '@/lib/platform/log'

/** What went wrong, said in a language; `status` is the HTTP status that a handler answers with. */
export type Failure = {
  status: 403 | 404 | 409 | 422 | 429 | 500
  code: string
  text: string
  fields?: Record<string, FieldFault>
}

/**
 * Says an error to whoever asked. The expected ones are mapped here and nowhere else; any other goes
 * to the log under the request's id, and the person is told the id and never the text.
 */
export function failureOf(error: unknown, locale: Locale, requestId: string): Failure {
  if (!isExpected(error)) {
    log.error({ err: error, requestId }, 'unexpected error')
    return {
      status: 500,
      code: 'unexpected',
      text: sayError(locale, 'unexpected', { id: requestId }),
    }
  }
  const { code } = error
  const text = sayError(locale, code, error.values)
  if (error instanceof NotFound) return { status: 404, code, text }
  if (error instanceof Forbidden) return { status: 403, code, text }
  if (error instanceof Conflict) return { status: code === 'tooMany' ? 429 : 409, code, text }
  return { status: 422, code, text, fields: fieldFaults(error, locale) }
}

function fieldFaults(error: Invalid, locale: Locale): Record<string, FieldFault> {
  const said = Object.entries(error.fields).map(([field, { code, values }]) => {
    return [field, { code, text: sayError(locale, code, values) }] as const
  })
  return Object.fromEntries(said)
}

import type * as z from 'zod'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import { preferredLocale } from '@/lib/i18n/negotiate'
import { cleanJson } from '@/lib/platform/clean-text'
import type { Ctx } from '@/lib/platform/command'
import { env } from '@/lib/platform/env'
import { Forbidden, Invalid } from '@/lib/platform/errors'
import { isFormKey } from '@/lib/platform/form-fields'
import { parseInput } from '@/lib/platform/parse-input'
import { isSameOrigin } from '@/lib/platform/same-origin'
import { failureOf } from './answers'
import { readJson } from './read-json'
import { admit } from './admit'
import { requestId as idOfRequest } from './open-requests'

/**
 * THE shape of a JSON handler of /api/v1, which takes what an offline queue sends: from our own
 * pages, JSON of a bounded size, who asks, not too often, parse, run, answer. Beside the schema's
 * fields the body has `locale` and `formKey`, as a form does.
 */
export function handler<S extends z.ZodType, Value>(
  schema: S,
  run: (ctx: Ctx, input: z.output<S>) => Promise<Value>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const requestId = await idOfRequest()
    let locale: Locale = preferredLocale(undefined, request.headers.get('accept-language'))
    try {
      if (!isSameOrigin(request.headers, env.BASE_URL)) throw new Forbidden()
      const { locale: wanted, formKey, ...input } = await readJson(request)
      if (isLocale(wanted)) locale = wanted
      const ctx = await admit({ locale, key: isFormKey(formKey) ? formKey : null, requestId })
      if (!ctx.submission) throw new Invalid({ formKey: { code: 'invalid' } })
      const value = await run(ctx, parseInput(schema, cleanJson(input)))
      return answer(200, { ok: true, value })
    } catch (error) {
      const { status, ...failure } = failureOf(error, locale, requestId)
      return answer(status, { ok: false, ...failure })
    }
  }
}

const answer = (status: number, body: unknown): Response =>
  Response.json(body, {
    status,
    headers: { 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'" },
  })

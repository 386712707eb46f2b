import * as z from 'zod'
import { env } from '@/lib/platform/env'
import { Conflict } from '@/lib/platform/errors'
import { log } from '@/lib/platform/log'
import { piecesOf } from './rules'

const patienceMs = 20_000
/** The longest answer that is read; a post is at most 20,000 characters. */
const mostBytes = 400_000

const answerSchema = z.object({ translatedText: z.array(z.string().max(40_000)) })

export type Provider = { url: string; key?: string | undefined; patienceMs?: number }

/** The provider that the site is set up with; null without one. */
export const siteProvider = (): Provider | null =>
  env.TRANSLATE_URL === undefined ? null : { url: env.TRANSLATE_URL, key: env.TRANSLATE_KEY }

/**
 * Has a text translated by a server that speaks LibreTranslate's protocol. What comes back is text
 * like any other that somebody typed: it goes through the same sanitising.
 * @throws Conflict `translationFailed` when the provider is slow, fails, or answers nonsense
 */
export async function translateMarkdown(
  { url, key, patienceMs: wait = patienceMs }: Provider,
  markdown: string,
  source: string,
  target: string,
): Promise<string> {
  const { texts, join } = piecesOf(markdown)
  if (texts.length === 0) return markdown
  try {
    const body = JSON.stringify({ q: texts, source, target, format: 'text', api_key: key })
    const answer = await fetch(new URL('translate', url.endsWith('/') ? url : `${url}/`), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(wait),
    })
    if (!answer.ok) throw new Error(`answered ${answer.status}`)
    const { translatedText } = answerSchema.parse(JSON.parse(await boundedText(answer)))
    if (translatedText.length !== texts.length) throw new Error('answered with other lines')
    return join(translatedText)
  } catch (error) {
    log.warn({ err: error, source, target }, 'a translation failed')
    throw new Conflict('translationFailed')
  }
}

async function boundedText(answer: Response): Promise<string> {
  const read: Uint8Array[] = []
  let size = 0
  for await (const part of answer.body ?? []) {
    size += part.byteLength
    if (size > mostBytes) throw new Error('answered too much')
    read.push(part)
  }
  return Buffer.concat(read).toString('utf8')
}

import { Invalid } from '@/lib/platform/errors'
import type { Writer } from '../authors/writer-commands'
import { linkCount, maxGuestLinks } from '../guests/rules'

/**
 * What every text has to pass, a new one and a changed one alike: who sends something harmless may
 * not turn it into something else afterwards.
 * @throws Invalid with what is wrong with the text
 */
export function checkText({ kind }: Writer, body: string): void {
  if (kind === 'guest' && linkCount(body) > maxGuestLinks)
    throw new Invalid(
      { body: { code: 'tooManyLinks', values: { max: maxGuestLinks } } },
      'invalidForm',
    )
}

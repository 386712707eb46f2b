import type { Tx } from '@/lib/platform/db'
import { Invalid } from '@/lib/platform/errors'
import type { Forum } from '../forum-queries'
import type { Writer } from '../authors/writer-commands'
import { linkCount, maxGuestLinks } from '../guests/rules'

/** A text about to be kept: of a new post, or of one that is changed. */
export type Draft = { forum: Forum; writer: Writer; body: string; language: string }

/**
 * What every text has to pass, a new one and a changed one alike: who sends something harmless may
 * not turn it into something else afterwards.
 * @throws Invalid with what is wrong with the text
 */
// eslint-disable-next-line @typescript-eslint/require-await -- because checks that read the database stand here too, in the caller's transaction
export async function checkText(_tx: Tx, { writer, body }: Draft): Promise<void> {
  if (writer.kind === 'guest' && linkCount(body) > maxGuestLinks)
    throw new Invalid(
      { body: { code: 'tooManyLinks', values: { max: maxGuestLinks } } },
      'invalidForm',
    )
}

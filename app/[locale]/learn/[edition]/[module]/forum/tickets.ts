import { readLanguages } from '@/app/_server/read-languages'
import type { FormTicket } from '@/components/forum/composer'
import type { Reading } from '@/components/forum/languages/language-filter'
import { newStamp } from '@/lib/forum/guests/stamp'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { chooseLanguages, follow, write } from './actions'

/** What the forms of one rendering of a forum send with them, each under a key of its own. */
export function forumTickets(forum: string): Record<'write' | 'subscribe', FormTicket> {
  const stamp = newStamp(forum, now())
  return {
    write: { action: write, formKey: newId(), stamp },
    subscribe: { action: follow, formKey: newId(), stamp },
  }
}

/** Which languages are shown in full, and the form that chooses them. */
export const languageReading = async (): Promise<Reading> => ({
  reads: await readLanguages(),
  action: chooseLanguages,
  formKey: newId(),
})

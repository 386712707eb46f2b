import { handler } from '@/app/_server/handler'
import { saveDraft } from '@/lib/forum/drafts/commands'
import { saveDraftSchema } from '@/lib/forum/drafts/schema'

/** Keeps what is being written, as the page sends it every few seconds. */
export const POST = handler(saveDraftSchema, saveDraft)

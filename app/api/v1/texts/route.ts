import { handler } from '@/app/_server/handler'
import { saveText } from '@/lib/tasks/assignments/commands'
import { saveTextSchema } from '@/lib/tasks/assignments/schema'

/** Keeps an assignment's text, as its page sends it every few seconds. */
export const POST = handler(saveTextSchema, saveText)

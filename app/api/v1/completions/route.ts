import { handler } from '@/app/_server/handler'
import { completeItem } from '@/lib/progress/commands/complete-item'
import { completeItemSchema } from '@/lib/progress/schema'

/** "I have read this", as an offline queue sends it. */
export const POST = handler(completeItemSchema, completeItem)

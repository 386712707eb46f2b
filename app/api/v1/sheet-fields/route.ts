import { handler } from '@/app/_server/handler'
import { keepFields } from '@/lib/sheets/commands/keep'
import { keepFieldsSchema } from '@/lib/sheets/schema'

/** Texts of a country sheet as they are typed: none is overwritten. */
export const POST = handler(keepFieldsSchema, keepFields)

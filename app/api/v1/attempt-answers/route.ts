import { handler } from '@/app/_server/handler'
import { keepAnswers } from '@/lib/quiz/commands/keep'
import { keepAnswersSchema } from '@/lib/quiz/schema'

/** Answers of an attempt as they are given: what was said meanwhile to other questions stays. */
export const POST = handler(keepAnswersSchema, keepAnswers)

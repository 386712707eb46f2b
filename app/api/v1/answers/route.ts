import { handler } from '@/app/_server/handler'
import { answerQuiz } from '@/lib/quiz/commands/answer'
import { answerQuizSchema } from '@/lib/quiz/schema'

/** The answers to a quiz, as an offline queue sends them. */
export const POST = handler(answerQuizSchema, answerQuiz)

import { z } from 'zod'

/** Options of one right answer, of several, and of a statement. */
export const choiceKinds = ['single', 'multiple', 'true-false'] as const

/** What is told after an attempt: see `told` in the rules of quizzes. */
export const reviews = ['answers', 'result', 'everything'] as const

export type Review = (typeof reviews)[number]

/** A text on which several questions stand; each of them brings it along. */
const about = z.object({ id: z.string(), html: z.string() })

/** In an attempt `id` says nothing, and `name` is what the author called it. */
const named = { id: z.string(), name: z.string().optional() }

/** `feedback` is told of the whole question, once that gives nothing away. All `html` is kept HTML. */
const asked = {
  ...named,
  html: z.string(),
  feedback: z.string().optional(),
  about: about.optional(),
}

/** `correct` and `feedback` never leave the server before an attempt ends. */
const option = z.object({
  ...named,
  html: z.string(),
  correct: z.boolean(),
  feedback: z.string().nullable(),
})

const choice = z.object({ ...asked, kind: z.enum(choiceKinds), options: z.array(option) })

const numeric = z.object({
  ...asked,
  kind: z.literal('numeric'),
  value: z.number(),
  /** How far from the value still counts as right. */
  tolerance: z.number(),
  unit: z.string().optional(),
})

const short = z.object({ ...asked, kind: z.literal('short'), accepted: z.array(z.string()) })

const matching = z.object({
  ...asked,
  kind: z.literal('matching'),
  /** `answer` is the id of the option that belongs to it. */
  prompts: z.array(z.object({ ...named, html: z.string(), answer: z.string() })),
  options: z.array(z.object({ id: z.string(), text: z.string() })),
})

const ordering = z.object({
  ...asked,
  kind: z.literal('ordering'),
  /** `place`, from 1, is where it belongs. */
  steps: z.array(z.object({ ...named, html: z.string(), place: z.int() })),
})

/** A question with its key. */
export const keyedQuestion = z.discriminatedUnion('kind', [
  choice,
  numeric,
  short,
  matching,
  ordering,
])

export const quizData = z.object({
  kind: z.literal('quiz'),
  /** Percent of the questions that must be right. */
  passMark: z.int(),
  questions: z.array(keyedQuestion),
  /** How many of them each attempt asks, a case counting as one; all where it is missing. */
  draw: z.int().optional(),
  shuffle: z.boolean().optional(),
  /** At most so many attempts; any number where it is missing. */
  attempts: z.int().optional(),
  /** In minutes. */
  timeLimit: z.int().optional(),
  review: z.enum(reviews).optional(),
})

export type QuizData = z.infer<typeof quizData>

/** A question with its key, as authors write it. Never sent to a browser. */
export type KeyedQuestion = z.infer<typeof keyedQuestion>

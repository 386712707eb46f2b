import { z } from 'zod'
import { asked } from '../../question/schema'

/** What the front matter of a question to the forum has besides that of every item. */
export const questionFront = { asks: z.enum(asked).default('post') }

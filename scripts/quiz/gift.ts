import { parse, type GIFTQuestion, type NumericalFormat, type TextFormat } from 'gift-pegjs'
import { choices, number, pairs, statement, words, type Answer } from './drafting'
import type { Draft, Reading } from './verdict'
import { markdownOf, plainOf } from './words'

type Part = { text: string; line: number }

/** The questions of a GIFT file: a blank line parts them, and comments belong to none. */
function parts(file: string): Part[] {
  const found: Part[] = []
  let open = false
  for (const [at, line] of file.replace(/\r\n?/g, '\n').split('\n').entries()) {
    const isBlank = line.trim() === ''
    if (isBlank || /^\s*\/\//.test(line)) {
      if (isBlank) open = false
      continue
    }
    const last = found.at(-1)
    if (open && last) last.text += `\n${line}`
    else found.push({ text: line, line: at + 1 })
    open = !line.startsWith('$')
  }
  return found
}

const titleOf = (text: string) =>
  /^::(.*?)::/.exec(text)?.[1] ?? text.replace(/\s+/g, ' ').trim().slice(0, 60)

/** Words of a question as Markdown; what is lost on the way goes into the notes. */
const speaker = (notes: string[]) => (said: TextFormat | null | undefined) => {
  if (!said) return ''
  const format = said.format === 'moodle' ? 'auto' : said.format
  const { text, notes: lost } = markdownOf(said.text, format)
  notes.push(...lost.filter((note) => !notes.includes(note)))
  return text
}

const valueOf = ({ type, number: value, range, numberHigh, numberLow }: NumericalFormat) =>
  type === 'high-low' && numberHigh !== undefined && numberLow !== undefined
    ? { value: (numberHigh + numberLow) / 2, tolerance: Math.abs(numberHigh - numberLow) / 2 }
    : { value: value ?? Number.NaN, tolerance: range ?? 0 }

type Choice = {
  isCorrect: boolean
  weight: number | null
  text: TextFormat
  feedback: TextFormat | null
}

const shareOf = ({ isCorrect, weight }: Pick<Choice, 'isCorrect' | 'weight'>) =>
  weight ?? (isCorrect ? 100 : 0)

/** The draft of a question, with what was changed about it. */
function draftOf(question: GIFTQuestion, notes: string[]): Draft | null {
  const say = speaker(notes)
  const also = <T extends Draft | null>({ draft, notes: more }: { draft: T; notes: string[] }) => {
    notes.push(...more)
    return draft
  }
  switch (question.type) {
    case 'MC':
    case 'Short': {
      const all = question.choices.map((choice): Answer => ({
        text: say(choice.text),
        share: shareOf(choice),
        feedback: say(choice.feedback),
      }))
      // With "=" alone every answer is accepted: it is typed, not chosen.
      const isTyped = question.type === 'Short' || question.choices.every((one) => one.isCorrect)
      if (isTyped) {
        const plain = question.choices.map((one, at) => ({
          text: plainOf(one.text.text),
          share: shareOf(one),
          feedback: all[at]?.feedback ?? '',
        }))
        return also(words(say(question.stem), plain))
      }
      const several = !question.choices.some((choice) => shareOf(choice) >= 100)
      return also(choices(say(question.stem), all, several))
    }
    case 'TF': {
      // The first is said to who was wrong, the second to who was right.
      const [wrong, right] = [say(question.trueFeedback), say(question.falseFeedback)]
      const feedback = question.isTrue
        ? { whenTrue: right, whenFalse: wrong }
        : { whenTrue: wrong, whenFalse: right }
      notes.push('the words for true and false are for you to translate')
      return statement(say(question.stem), question.isTrue, feedback, { yes: 'True', no: 'False' })
    }
    case 'Numerical': {
      const { choices: given } = question
      const values = Array.isArray(given)
        ? given.map((one) => ({ ...valueOf(one.text), share: shareOf(one) }))
        : [{ ...valueOf(given), share: 100 }]
      return also(number(say(question.stem), values, ''))
    }
    case 'Matching': {
      const sides = question.matchPairs.map(({ subquestion, subanswer }) => ({
        left: say(subquestion),
        right: plainOf(subanswer),
      }))
      return pairs(say(question.stem), sides)
    }
    case 'Essay':
      notes.push('an essay is read by a person: make it an assignment')
      return null
    case 'Description':
      notes.push('it asks nothing: its words belong into a text or a case')
      return null
    case 'Category':
      notes.push('categories are not kept: a content file is one bank')
      return null
  }
}

/** What a GIFT file holds, question by question; one that cannot be read hides no other. */
export function readGift(file: string): Reading[] {
  return parts(file).map(({ text, line }): Reading => {
    const title = titleOf(text)
    try {
      const [question, second] = parse(text)
      if (!question) return { title, line, draft: null, notes: ['there is nothing in it'] }
      if (second) {
        const notes = ['a blank line is missing before the next question']
        return { title, line, draft: null, notes }
      }
      const notes: string[] = []
      const draft = draftOf(question, notes)
      const feedback = 'globalFeedback' in question ? speaker(notes)(question.globalFeedback) : ''
      return { title, line, draft: draft && feedback ? { ...draft, feedback } : draft, notes }
    } catch (error) {
      const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
      return { title, line, draft: null, notes: [`it is not written as GIFT: ${why}`] }
    }
  })
}

import { choices, number, pairs, statement, steps, words } from './drafting'
import type { Draft, Reading } from './verdict'
import { markdownOf, plainOf, type Format } from './words'
import { childOf, childrenOf, NotReadable, xmlTree, type Element } from './xml-tree'

const elsewhere: Record<string, string> = {
  description: 'it asks nothing: its words belong into a text or a case',
  essay: 'an essay is read by a person: make it an assignment',
  cloze: 'gaps in a text are not asked: make each a question of a case',
  multianswer: 'gaps in a text are not asked: make each a question of a case',
  random: 'random questions are drawn here by "draw"',
}

const formats: Record<string, Format> = {
  html: 'html',
  markdown: 'markdown',
  plain_text: 'plain',
  moodle_auto_format: 'auto',
}

const textIn = (element: Element | undefined) => childOf(element, 'text')?.text.trim() ?? ''

/** A text of the question as Markdown; what is lost on the way goes into the notes. */
const speaker = (notes: string[]) => (element: Element | undefined) => {
  if (!element) return ''
  const format = formats[element.attributes['format'] ?? ''] ?? 'auto'
  const { text, notes: lost } = markdownOf(textIn(element), format)
  const files = childrenOf(element, 'file').length > 0 ? ['a file was left out'] : []
  notes.push(...[...lost, ...files].filter((note) => !notes.includes(note)))
  return text
}

const share = (answer: Element) => Number(answer.attributes['fraction'] ?? 0)

function draftOf(question: Element, type: string, notes: string[]): Draft | null {
  const say = speaker(notes)
  const also = <T extends Draft | null>({ draft, notes: more }: { draft: T; notes: string[] }) => {
    notes.push(...more)
    return draft
  }
  const text = say(childOf(question, 'questiontext'))
  const answers = childrenOf(question, 'answer')
  const feedbackOf = (answer: Element) => say(childOf(answer, 'feedback'))
  switch (type) {
    case 'multichoice': {
      const all = answers.map((answer) => ({
        text: say(answer),
        share: share(answer),
        feedback: feedbackOf(answer),
      }))
      return also(choices(text, all, childOf(question, 'single')?.text.trim() === 'false'))
    }
    case 'truefalse': {
      const said = (word: string) => answers.find((one) => textIn(one).toLowerCase() === word)
      const [yes, no] = [said('true'), said('false')]
      const isTrue = yes !== undefined && share(yes) > 0
      const feedback = {
        whenTrue: yes ? feedbackOf(yes) : '',
        whenFalse: no ? feedbackOf(no) : '',
      }
      notes.push('the words for true and false are for you to translate')
      return statement(text, isTrue, feedback, { yes: 'True', no: 'False' })
    }
    case 'shortanswer': {
      if (childOf(question, 'usecase')?.text.trim() === '1')
        notes.push('capitals do not count here')
      const all = answers.map((answer) => ({
        text: plainOf(textIn(answer)),
        share: share(answer),
        feedback: feedbackOf(answer),
      }))
      return also(words(text, all))
    }
    case 'numerical': {
      const values = answers.map((answer) => ({
        value: Number(textIn(answer)),
        tolerance: Number(childOf(answer, 'tolerance')?.text ?? 0),
        share: share(answer),
      }))
      const [unit, ...others] = childrenOf(childOf(question, 'units'), 'unit')
      if (others.length > 0) notes.push('further units were left out')
      const name = childOf(unit, 'unit_name')?.text.trim() ?? ''
      return also(
        number(
          text,
          values.filter(({ value }) => Number.isFinite(value)),
          name,
        ),
      )
    }
    case 'matching': {
      const sides = childrenOf(question, 'subquestion').map((side) => ({
        left: say(side),
        right: plainOf(textIn(childOf(side, 'answer'))),
      }))
      return pairs(text, sides)
    }
    case 'ordering':
      return steps(text, answers.map(say))
    default:
      notes.push(elsewhere[type] ?? `questions of the type "${type}" are not asked here`)
      return null
  }
}

/** What a file of Moodle’s question bank holds, question by question. */
export function readMoodle(file: string): Reading[] {
  const quiz = childOf(xmlTree(file), 'quiz')
  if (!quiz) throw new NotReadable('it has no <quiz>: this is not a question bank of Moodle')
  return childrenOf(quiz, 'question').map((question): Reading => {
    const type = question.attributes['type'] ?? ''
    const { line } = question
    if (type === 'category') {
      const title = textIn(childOf(question, 'category'))
      const notes = ['categories are not kept: a content file is one bank']
      return { title, line, draft: null, notes }
    }
    const notes: string[] = []
    const title = plainOf(textIn(childOf(question, 'name')))
    const draft = draftOf(question, type, notes)
    const feedback = speaker(notes)(childOf(question, 'generalfeedback'))
    if (draft && childrenOf(question, 'hint').length > 0) notes.push('hints were left out')
    return { title, line, draft: draft && feedback ? { ...draft, feedback } : draft, notes }
  })
}

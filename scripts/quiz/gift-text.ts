import type { OriginalEntry, OriginalQuestion } from '@/lib/catalog/source/quiz/schema'

/** The questions as GIFT, and what could not come along. */
export type Written = { gift: string; notes: string[] }

// Signs by which GIFT is written; a line break would end the question.
const escaped = (text: string) => text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\n+/g, '\\n')

const hint = (feedback: string | undefined) => (feedback ? `#${escaped(feedback)}` : '')

type Choice = Extract<OriginalQuestion, { options: unknown }>

const optionsOf = ({ options }: Choice) =>
  options
    .map(({ text, right, feedback }) => `${right ? '=' : '~'}${escaped(text)}${hint(feedback)}`)
    .join(' ')

/** GIFT says what is wrong to whoever was, and then what is right; null where it has other ids. */
function statementOf({ options }: Choice): string | null {
  const isTrue = options.find(({ id }) => id === 'true')?.right
  if (isTrue === undefined || !options.some(({ id }) => id === 'false')) return null
  const [wrong, right] = [false, true].map(
    (one) => options.find((option) => option.right === one)?.feedback,
  )
  return `${isTrue ? 'TRUE' : 'FALSE'}${wrong || right ? `#${escaped(wrong ?? '')}` : ''}${hint(right)}`
}

/** What stands between the braces; null where GIFT has nothing for it. */
function answersOf(question: OriginalQuestion): string | null {
  switch (question.kind) {
    case 'true-false':
      return statementOf(question) ?? optionsOf(question)
    case 'single':
      return optionsOf(question)
    case 'multiple': {
      const right = question.options.filter((option) => option.right).length
      const part = String(Math.floor(1e7 / right) / 1e5)
      return question.options
        .map((one) => `~%${one.right ? part : '-100'}%${escaped(one.text)}${hint(one.feedback)}`)
        .join(' ')
    }
    case 'numeric':
      return `#${question.value}:${question.tolerance ?? 0}`
    case 'short':
      return question.accepted.map((one) => `=${escaped(one)}`).join(' ')
    case 'matching':
      return [
        ...question.pairs.map(({ left, right }) => `=${escaped(left)} -> ${escaped(right)}`),
        ...(question.others ?? []).map((other) => `= -> ${escaped(other)}`),
      ].join(' ')
    case 'ordering':
      return null
  }
}

function written(question: OriginalQuestion, before: string): Written {
  const answers = answersOf(question)
  const { id } = question
  if (answers === null) return { gift: '', notes: [`"${id}" was left out: GIFT has no ordering`] }
  const notes =
    question.kind === 'numeric' && question.unit ? [`"${id}" lost its unit "${question.unit}"`] : []
  const text = escaped(before ? `${before}\n\n${question.text}` : question.text)
  const whole = question.feedback ? ` ####${escaped(question.feedback)}` : ''
  return { gift: `::${escaped(id)}::[markdown]${text} {${answers}${whole}}\n`, notes }
}

/** Questions of a content file as GIFT; the text of a case stands before each of its own. */
export function giftOf(entries: readonly OriginalEntry[]): Written {
  const all = entries.flatMap((entry) => {
    if (entry.kind !== 'case') return [written(entry, '')]
    const notes = [`the text of "${entry.id}" stands before each of its questions`]
    return [{ gift: '', notes }, ...entry.questions.map((one) => written(one, entry.text))]
  })
  return {
    gift: all
      .map(({ gift }) => gift)
      .filter((gift) => gift !== '')
      .join('\n'),
    notes: all.flatMap(({ notes }) => notes),
  }
}

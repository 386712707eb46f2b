import { answerField } from '@/lib/quiz/schema'

export type Answers = Record<string, string[]>

type Control = HTMLInputElement | HTMLSelectElement

const isControl = (element: unknown): element is Control =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement

const controlsOf = (form: HTMLFormElement, question: string): Control[] =>
  [...form.elements].filter(
    (element): element is Control =>
      isControl(element) && element.name.replace(/\[\]$/, '') === answerField(question),
  )

const isBox = (control: Control): control is HTMLInputElement =>
  control.type === 'radio' || control.type === 'checkbox'

/** What a form says to a question now; where nothing stands, nothing. */
function answerIn(form: HTMLFormElement, question: string): string[] {
  const controls = controlsOf(form, question)
  const said = controls.filter((control) => !isBox(control) || control.checked)
  const values = said.map(({ value }) => value)
  return values.every((value) => value.trim() === '') ? [] : values
}

/** The answers that differ from those given. */
export function changedIn(form: HTMLFormElement, from: Answers): Answers {
  const now = Object.keys(from).map((question) => [question, answerIn(form, question)] as const)
  return Object.fromEntries(
    now.filter(([question, answer]) => answer.join('\n') !== (from[question] ?? []).join('\n')),
  )
}

/** Puts an answer back where it was given. */
export function putInto(form: HTMLFormElement, question: string, answer: readonly string[]): void {
  for (const [at, control] of controlsOf(form, question).entries()) {
    if (isBox(control)) control.checked = answer.includes(control.value)
    else control.value = answer[at] ?? ''
  }
}

import type { ContentFiles } from './a-course'

const module = 'courses/first-course/01-first-module'

const files = {
  '50-question.pt.md':
    '---\nid: first-question\nkind: question\ntitle: Pergunta\nminutes: 5\nasks: reply\n---\n\nE em casa?\n',
  '50-question.en.md': '---\nid: first-question\ntitle: Question\n---\n\nAnd at home?\n',
  '60-case.pt.md': `---
id: first-case
kind: case
title: Um caso
minutes: 8
prompts:
  - id: who
    text: Quem age primeiro?
  - id: when
    text: Quando?
commentary: |
  Agiu a escola. Ver [ILO](https://www.ilo.org).

  - em março
---

Os factos.
`,
  '60-case.en.md': `---
id: first-case
title: A case
prompts:
  - id: when
    text: When?
  - id: who
    text: Who acts first?
commentary: |
  The school did.
---

The facts.
`,
}

/** Puts a question to the forum and a case into the small course. */
export const addCase = (into: ContentFiles): void => {
  for (const [name, text] of Object.entries(files)) into[`${module}/${name}`] = text
}

const assignment = {
  '70-plan.pt.md': `---
id: first-plan
kind: assignment
title: Um plano
minutes: 40
by: country
completes: submitted
template: |
  ## Primeiro
---

Escreva um plano.
`,
  '70-plan.en.md': `---
id: first-plan
title: A plan
template: |
  ## First
---

Write a plan.
`,
}

/** Puts an assignment into the small course. */
export const addAssignment = (into: ContentFiles): void => {
  for (const [name, text] of Object.entries(assignment)) into[`${module}/${name}`] = text
}

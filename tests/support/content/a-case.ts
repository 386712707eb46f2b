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

const survey = {
  '90-survey.pt.md': `---
id: first-survey
kind: survey
title: Inquérito
minutes: 2
questions:
  - id: use
    kind: scale
    text: Serve?
    low: nada
    high: muito
  - id: which
    kind: several
    text: O quê?
    options:
      - { id: a, text: Isto }
      - { id: b, text: Aquilo }
  - id: more
    kind: text
    text: Mais?
---
`,
  '90-survey.en.md': `---
id: first-survey
title: Survey
questions:
  - id: use
    text: Is it of use?
    low: not at all
    high: very much
  - id: which
    text: What?
    options:
      - { id: a, text: This }
      - { id: b, text: That }
  - id: more
    text: More?
---
`,
}

/** Puts a survey at the end of the small course. */
export const addSurvey = (into: ContentFiles): void => {
  for (const [name, text] of Object.entries(survey)) into[`${module}/${name}`] = text
}

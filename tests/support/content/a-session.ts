import type { ContentFiles } from './a-course'

const module = 'courses/first-course/01-first-module'

const portuguese = `---
id: first-session
kind: session
title: Sessão
minutes: 60
counts: [recording, summary]
programme:
  - { id: opening, minutes: 10, text: Abertura }
  - { id: talk, minutes: 50, text: 'O que pede a **Convenção 182**' }
---

Tragam perguntas.
`

const english = `---
id: first-session
title: Session
programme:
  - { id: opening, text: Opening }
  - { id: talk, text: What Convention 182 asks }
---

Bring questions.
`

/** Puts a live session into the small course. */
export const addSession = (files: ContentFiles): void => {
  files[`${module}/75-session.pt.md`] = portuguese
  files[`${module}/75-session.en.md`] = english
}

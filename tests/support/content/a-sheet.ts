import type { ContentFiles } from './a-course'

const module = 'courses/first-course/01-first-module'

const portuguese = `---
id: first-sheet
kind: sheet
title: Ficha
minutes: 30
counts: delegation
fields:
  - { id: law, label: A nossa lei, hint: Com o número. }
  - { id: gap, label: A distância }
---

Uma por país.
`

const english = `---
id: first-sheet
title: Sheet
fields:
  - { id: law, label: Our law, hint: With its number. }
  - { id: gap, label: The gap }
---

One a country.
`

/** Puts a country sheet into the small course. */
export const addSheet = (files: ContentFiles): void => {
  files[`${module}/80-sheet.pt.md`] = portuguese
  files[`${module}/80-sheet.en.md`] = english
}

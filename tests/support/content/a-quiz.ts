import type { ContentFiles } from './a-course'

const module = 'courses/first-course/01-first-module'

const portuguese = `---
id: first-quiz
kind: quiz
title: Questionário
minutes: 10
passMark: 60
draw: 5
shuffle: true
attempts: 3
timeLimit: 20
review: answers
questions:
  - id: who
    kind: multiple
    text: Quem?
    feedback: Ver o texto.
    options:
      - { id: a, text: Estado, right: true, feedback: Sim. }
      - { id: b, text: Ninguém }
  - id: age
    kind: numeric
    text: Com que idade?
    value: 15
    tolerance: 0.5
    unit: anos
  - id: name
    kind: short
    text: Como se chama?
    accepted: [OIT, Organização Internacional do Trabalho]
  - id: which
    kind: matching
    text: Qual trata de quê?
    pairs:
      - { id: c138, left: C138, right: idade mínima }
      - { id: c182, left: C182, right: piores formas }
    others: [férias]
  - id: steps
    kind: ordering
    text: Em que ordem?
    steps:
      - { id: see, text: Ver }
      - { id: tell, text: Dizer }
      - { id: follow, text: Seguir }
  - id: farm
    kind: case
    text: Numa quinta trabalha uma criança de 12 anos.
    questions:
      - id: farm-law
        kind: true-false
        text: É permitido.
        options:
          - { id: 'true', text: Verdadeiro }
          - { id: 'false', text: Falso, right: true }
      - id: farm-years
        kind: numeric
        text: Quantos anos faltam?
        value: 3
---
`

const english = `---
id: first-quiz
title: Quiz
questions:
  - id: who
    text: Who?
    feedback: See the text.
    options:
      - { id: a, text: The state, feedback: Yes. }
      - { id: b, text: Nobody }
  - id: age
    text: At what age?
    unit: years
  - id: name
    text: What is its name?
    accepted: [ILO, International Labour Organization]
  - id: which
    text: Which is about what?
    pairs:
      - { id: c138, left: C138, right: minimum age }
      - { id: c182, left: C182, right: worst forms }
    others: [holidays]
  - id: steps
    text: In which order?
    steps:
      - { id: see, text: See }
      - { id: tell, text: Tell }
      - { id: follow, text: Follow }
  - id: farm
    text: A child of 12 works on a farm.
    questions:
      - id: farm-law
        text: It is allowed.
        options:
          - { id: 'true', text: 'True' }
          - { id: 'false', text: 'False' }
      - id: farm-years
        text: How many years are missing?
---
`

/** Puts a quiz that has everything a quiz can have into the small course. */
export const addQuiz = (files: ContentFiles): void => {
  files[`${module}/35-quiz.pt.md`] = portuguese
  files[`${module}/35-quiz.en.md`] = english
}

import { addAssignment, addCase, addSurvey } from '@/tests/support/content/a-case'
import { add, both, replace, type Planted } from './planting'

const inCase = (file: string, from: string | RegExp, to: string) =>
  both(addCase, replace(file, from, to))

const inPlan = (file: string, from: string | RegExp, to: string) =>
  both(addAssignment, replace(file, from, to))

const inSurvey = (file: string, from: string | RegExp, to: string) =>
  both(addSurvey, replace(file, from, to))

/** Questions to the forum, cases, assignments and surveys. */
export const inTasks: readonly Planted[] = [
  {
    what: 'a question that asks for something else',
    plant: inCase('50-question.pt.md', 'asks: reply', 'asks: letter'),
    fault: ['50-question.pt.md', 6, 'badValue', 'asks'],
  },
  {
    what: 'a question without words',
    plant: inCase('50-question.en.md', 'And at home?', ''),
    fault: ['50-question.en.md', 5, 'emptyText', 'no text'],
  },
  {
    what: 'two questions that one post would answer',
    plant: both(
      addCase,
      add(
        '01-first-module/55-again.pt.md',
        '---\nid: again\nkind: question\ntitle: Outra\nminutes: 5\nasks: reply\n---\n\nE lá?\n',
      ),
      add('01-first-module/55-again.en.md', '---\nid: again\ntitle: Another\n---\n\nAnd there?\n'),
    ),
    fault: ['55-again.pt.md', 1, 'sameQuestion', '"first-question"'],
  },
  {
    what: 'a case that does not say what happened',
    plant: inCase('60-case.pt.md', /commentary: \|\n(?: .*\n|\n)+/, ''),
    fault: ['60-case.pt.md', 2, 'missingKey', 'commentary'],
  },
  {
    what: 'two prompts with one id',
    plant: inCase('60-case.pt.md', 'id: when', 'id: who'),
    fault: ['60-case.pt.md', 9, 'duplicateId', '"who"'],
  },
  {
    what: 'a prompt that was not translated',
    plant: inCase('60-case.en.md', /  - id: when\n.*\n/, ''),
    fault: ['60-case.en.md', 4, 'translationDiffers', 'same ids'],
  },
  {
    what: 'HTML in what happened',
    plant: inCase('60-case.pt.md', '- em março', '<b>em março</b>'),
    fault: ['60-case.pt.md', 14, 'rawHtml', 'Markdown'],
  },
  {
    what: 'a broken link in what happened',
    plant: inCase('60-case.pt.md', 'https://www.ilo.org', 'files/no.pdf'),
    fault: ['60-case.pt.md', 12, 'missingFile', 'files/no.pdf'],
  },
  {
    what: 'an assignment of nobody',
    plant: inPlan('70-plan.pt.md', 'by: country', 'by: nobody'),
    fault: ['70-plan.pt.md', 6, 'badValue', 'by'],
  },
  {
    what: 'an assignment that is done by itself',
    plant: inPlan('70-plan.pt.md', 'completes: submitted', 'completes: never'),
    fault: ['70-plan.pt.md', 7, 'badValue', 'completes'],
  },
  {
    what: 'a template that was not translated',
    plant: inPlan('70-plan.en.md', /template: .*\n.*\n/, ''),
    fault: ['70-plan.en.md', 2, 'missingKey', '"template"'],
  },
  {
    what: 'an assignment that says nothing',
    plant: inPlan('70-plan.pt.md', 'Escreva um plano.', ''),
    fault: ['70-plan.pt.md', 11, 'emptyText', 'no text'],
  },
  {
    what: 'a survey that is required',
    plant: inSurvey('90-survey.pt.md', 'minutes: 2', 'minutes: 2\nrequired: true'),
    fault: ['90-survey.pt.md', 6, 'badValue', 'never required'],
  },
  {
    what: 'a survey before other items',
    plant: both(
      addSurvey,
      add(
        '01-first-module/95-late.pt.md',
        '---\nid: late\nkind: text\ntitle: Tarde\nminutes: 1\n---\n\nTexto.\n',
      ),
      add('01-first-module/95-late.en.md', '---\nid: late\ntitle: Late\n---\n\nText.\n'),
    ),
    fault: ['90-survey.pt.md', 1, 'surveyNotLast', 'last'],
  },
  {
    what: 'a scale that does not say what its end means',
    plant: inSurvey('90-survey.pt.md', '    high: muito\n', ''),
    fault: ['90-survey.pt.md', 7, 'missingKey', 'high'],
  },
  {
    what: 'two options of a survey with one id',
    plant: inSurvey('90-survey.pt.md', '{ id: b', '{ id: a'),
    fault: ['90-survey.pt.md', 17, 'duplicateId', '"a"'],
  },
  {
    what: 'an option of a survey that was not translated',
    plant: inSurvey('90-survey.en.md', '{ id: b', '{ id: c'),
    fault: ['90-survey.en.md', 9, 'translationDiffers', '"which"'],
  },
  {
    what: 'a question of a survey that was not translated',
    plant: inSurvey('90-survey.en.md', /  - id: more\n.*\n/, ''),
    fault: ['90-survey.en.md', 4, 'translationDiffers', 'same ids'],
  },
]

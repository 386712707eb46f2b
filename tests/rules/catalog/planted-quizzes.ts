import { addQuiz } from '@/tests/support/content/a-quiz'
import { both, replace, type Planted } from './planting'

const inQuiz = (language: string, from: string | RegExp, to: string) =>
  both(addQuiz, replace(`35-quiz.${language}.md`, from, to))

/** Keys, settings and translations of a quiz of every kind of question. */
export const inQuizzes: readonly Planted[] = [
  {
    what: 'a draw that is larger than the bank',
    plant: inQuiz('pt', 'draw: 5', 'draw: 7'),
    fault: ['35-quiz.pt.md', 7, 'quizDraw', '7 questions cannot be drawn out of 6'],
  },
  {
    what: 'a draw of nothing',
    plant: inQuiz('pt', 'draw: 5', 'draw: 0'),
    fault: ['35-quiz.pt.md', 7, 'badValue', 'draw'],
  },
  {
    what: 'a time limit that is none',
    plant: inQuiz('pt', 'timeLimit: 20', 'timeLimit: 20min'),
    fault: ['35-quiz.pt.md', 10, 'badValue', 'timeLimit'],
  },
  {
    what: 'a review that nobody knows',
    plant: inQuiz('pt', 'review: answers', 'review: later'),
    fault: ['35-quiz.pt.md', 11, 'badValue', 'review'],
  },
  {
    what: 'a number without its value',
    plant: inQuiz('pt', '    value: 15\n', ''),
    fault: ['35-quiz.pt.md', 20, 'missingKey', 'value'],
  },
  {
    what: 'a tolerance below nought',
    plant: inQuiz('pt', 'tolerance: 0.5', 'tolerance: -1'),
    fault: ['35-quiz.pt.md', 24, 'badValue', 'tolerance'],
  },
  {
    what: 'a short answer without a letter',
    plant: inQuiz('pt', 'accepted: [OIT,', "accepted: ['?',"),
    fault: ['35-quiz.pt.md', 29, 'quizKey', 'letter'],
  },
  {
    what: 'a short answer without anything accepted',
    plant: inQuiz('pt', / {4}accepted: .*\n/, ''),
    fault: ['35-quiz.pt.md', 26, 'missingKey', 'accepted'],
  },
  {
    what: 'two pairs of one left side',
    plant: inQuiz('pt', 'left: C182', 'left: c138'),
    fault: ['35-quiz.pt.md', 35, 'quizKey', 'left side'],
  },
  {
    what: 'another answer that belongs to a pair',
    plant: inQuiz('pt', 'others: [férias]', 'others: [Idade mínima]'),
    fault: ['35-quiz.pt.md', 36, 'quizKey', 'belongs'],
  },
  {
    what: 'two steps of the same words',
    plant: inQuiz('pt', 'text: Dizer', 'text: ver'),
    fault: ['35-quiz.pt.md', 42, 'quizKey', 'same words'],
  },
  {
    what: 'a question of a case with the id of another',
    plant: inQuiz('pt', '- id: farm-years', '- id: age'),
    fault: ['35-quiz.pt.md', 54, 'duplicateId', '"age"'],
  },
  {
    what: 'a question of a case without its key',
    plant: inQuiz('pt', 'text: Falso, right: true', 'text: Falso'),
    fault: ['35-quiz.pt.md', 48, 'quizKey', 'no option'],
  },
  {
    what: 'a case within a case',
    plant: inQuiz('pt', 'kind: true-false', 'kind: case'),
    fault: ['35-quiz.pt.md', 49, 'badValue', 'kind'],
  },
  {
    what: 'a key in a translation',
    plant: inQuiz('en', '    unit: years', '    unit: years\n    value: 16'),
    fault: ['35-quiz.en.md', 14, 'unknownKey', '"value"'],
  },
  {
    what: 'a unit that was not translated',
    plant: inQuiz('en', '    unit: years\n', ''),
    fault: ['35-quiz.en.md', 11, 'missingKey', '"unit"'],
  },
  {
    what: 'a translated question of another kind',
    plant: inQuiz('en', 'accepted: [ILO, International Labour Organization]', 'unit: days'),
    fault: ['35-quiz.en.md', 16, 'translationDiffers', '"unit"'],
  },
  {
    what: 'a translation of other steps',
    plant: inQuiz('en', 'id: follow', 'id: go'),
    fault: [
      '35-quiz.en.md',
      23,
      'translationDiffers',
      '"follow" is missing among the steps of "steps"',
    ],
  },
  {
    what: 'a translation without an answer that belongs to nothing',
    plant: inQuiz('en', '    others: [holidays]\n', ''),
    fault: ['35-quiz.en.md', 17, 'missingKey', '"others"'],
  },
  {
    what: 'a case of which a question was not translated',
    plant: inQuiz('en', / {6}- id: farm-years\n.*\n/, ''),
    fault: ['35-quiz.en.md', 29, 'translationDiffers', '"farm-years" is missing'],
  },
  {
    what: 'feedback that was not translated',
    plant: inQuiz('en', '    feedback: See the text.\n', ''),
    fault: ['35-quiz.en.md', 5, 'missingKey', '"feedback"'],
  },
  {
    what: 'feedback of an option in one language only',
    plant: inQuiz('en', 'text: The state, feedback: Yes.', 'text: The state'),
    fault: ['35-quiz.en.md', 8, 'translationDiffers', 'one language only'],
  },
]

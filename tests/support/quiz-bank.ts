import type { KeyedQuestion } from '@/lib/catalog/quiz/schema'

const about = { id: 'farm', html: '<p>Numa quinta</p>' }
const option = (id: string, correct: boolean) => ({
  id,
  html: `<p>opção ${id.slice(4)}</p>`,
  correct,
  feedback: `<p>KEY feedback ${id}</p>`,
})

/** One question of each kind, and a case of two. What is a key, or gives one away, says KEY. */
export const bank: KeyedQuestion[] = [
  {
    id: 'KEY-single',
    kind: 'single',
    html: '<p>Qual?</p>',
    feedback: '<p>KEY whole</p>',
    options: [option('KEY-a', true), option('KEY-b', false), option('KEY-c', false)],
  },
  {
    id: 'KEY-multiple',
    kind: 'multiple',
    html: '<p>Quais?</p>',
    options: [option('KEY-a', true), option('KEY-b', true), option('KEY-c', false)],
  },
  { id: 'KEY-number', kind: 'numeric', html: '<p>Quantos?</p>', value: 987654, tolerance: 0.125 },
  { id: 'KEY-word', kind: 'short', html: '<p>Quem?</p>', accepted: ['KEY Organização'] },
  {
    id: 'KEY-pairs',
    kind: 'matching',
    html: '<p>O quê?</p>',
    prompts: [
      { id: 'KEY-p1', html: '<p>um</p>', answer: 'KEY-o1' },
      { id: 'KEY-p2', html: '<p>dois</p>', answer: 'KEY-o2' },
    ],
    options: ['KEY-o1', 'KEY-o2', 'KEY-o3'].map((id, at) => ({ id, text: `lado ${at + 1}` })),
  },
  {
    id: 'KEY-order',
    kind: 'ordering',
    html: '<p>Em que ordem?</p>',
    steps: ['primeiro', 'segundo', 'terceiro'].map((word, at) => ({
      id: `KEY-s${at + 1}`,
      html: `<p>${word}</p>`,
      place: at + 1,
    })),
  },
  {
    id: 'KEY-case-1',
    kind: 'true-false',
    html: '<p>É assim.</p>',
    about,
    options: [option('KEY-true', false), option('KEY-false', true)],
  },
  { id: 'KEY-case-2', kind: 'short', html: '<p>Onde?</p>', about, accepted: ['KEY casa'] },
]

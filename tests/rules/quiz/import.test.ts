import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readGift } from '@/scripts/quiz/gift'
import { giftOf } from '@/scripts/quiz/gift-text'
import { readMoodle } from '@/scripts/quiz/moodle'
import { reportOf, settle, type Verdict } from '@/scripts/quiz/verdict'

const file = (name: string) => readFileSync(join(import.meta.dirname, 'files', name), 'utf8')
const gift = settle(readGift(file('inspection.gift')))
const moodle = settle(readMoodle(file('bank.xml')))
const titled = (verdicts: readonly Verdict[], title: string) =>
  verdicts.find((verdict) => verdict.title === title)

describe('a file in GIFT', () => {
  it.each<[string, Verdict['outcome'], object | null, string]>([
    [
      'Idade geral',
      'changed',
      {
        id: 'idade-geral',
        kind: 'single',
        options: [
          { text: '15 anos', right: true, feedback: 'Artigo 2, n.º 3.' },
          { right: false },
          { text: '14 anos', right: false },
        ],
        feedback: 'Ver a Convenção 138, artigo 2.',
      },
      'part of the marks counts as wrong',
    ],
    [
      'Piores formas',
      'changed',
      {
        kind: 'multiple',
        text: 'Quais são **piores formas**?',
        options: [{ right: true }, { right: true }, { right: false }],
      },
      'nothing is half right',
    ],
    [
      'Verdade',
      'changed',
      {
        kind: 'true-false',
        options: [
          { id: 'true', right: true, feedback: 'Certo: desde 2020.' },
          { id: 'false', right: false, feedback: 'Foi, em 2020.' },
        ],
      },
      'translate',
    ],
    [
      'Sigla',
      'changed',
      { kind: 'short', accepted: ['OIT', 'Organização Internacional do Trabalho'] },
      'part of the marks was left out',
    ],
    ['Quantos', 'taken', { kind: 'numeric', value: 9 }, ''],
    ['Entre', 'taken', { kind: 'numeric', value: 1920, tolerance: 1 }, ''],
    [
      'Pares',
      'taken',
      {
        kind: 'matching',
        pairs: [
          { left: 'Convenção 138', right: 'idade mínima' },
          { left: 'Convenção 182', right: 'piores formas' },
        ],
        others: ['férias pagas'],
      },
      '',
    ],
    ['Lacuna', 'taken', { kind: 'single' }, ''],
    ['Ensaio', 'left out', null, 'read by a person'],
    ['Aviso', 'left out', null, 'asks nothing'],
    ['Partida', 'left out', null, 'not written as GIFT'],
    ['Depois da partida', 'changed', { kind: 'true-false' }, ''],
  ])('gives %s as %s', (title, outcome, entry, says) => {
    const verdict = titled(gift, title)
    expect(verdict?.outcome, JSON.stringify(verdict)).toBe(outcome)
    if (entry) expect(verdict?.entry).toMatchObject(entry)
    else expect(verdict?.entry).toBeNull()
    expect(verdict?.notes.join('; ')).toContain(says)
  })

  it('is told of line by line', () => {
    expect(reportOf(gift).split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(/^line 2 left out .*categories are not kept/),
      expect.stringMatching(/^line 5 changed "Idade geral"/),
    ])
    expect(reportOf(gift)).toMatch(/4 taken, 5 changed, 4 left out$/)
  })

  it('is the same after going out and coming in again', () => {
    const entries = gift.flatMap(({ entry }) => (entry ? [entry] : []))
    const { gift: text, notes } = giftOf(entries)
    const again = settle(readGift(text))
    expect(notes).toEqual([])
    expect(again.map(({ entry }) => entry?.id)).toEqual(entries.map(({ id }) => id))
    expect(again.map(({ entry }) => entry)).toEqual(entries)
  })
})

describe('a file in Moodle XML', () => {
  it.each<[string, Verdict['outcome'], object | null, string]>([
    [
      'Competencia',
      'changed',
      {
        kind: 'single',
        text: '¿Qué puede hacer _siempre_ la inspección?',
        feedback: 'Convenio 81, artículo 12.',
        options: [{ right: true, feedback: 'Sí.' }, { text: 'Detener a personas' }],
      },
      'an element <img> was left out; a file was left out; hints were left out',
    ],
    [
      'Señales',
      'changed',
      { kind: 'multiple', options: [{ right: true }, { right: true }, { right: false }] },
      '',
    ],
    [
      'Aviso',
      'changed',
      {
        kind: 'true-false',
        options: [{ right: false, feedback: 'No: puede ser sin aviso.' }, { right: true }],
      },
      '',
    ],
    ['Quién', 'changed', { kind: 'short', accepted: ['OIT'] }, 'wildcard'],
    [
      'Horas',
      'taken',
      {
        kind: 'numeric',
        text: String.raw`¿Cuántas horas? 2 \* 3 + 1`,
        value: 7.5,
        tolerance: 0.5,
        unit: 'h',
      },
      '',
    ],
    ['Parejas', 'taken', { kind: 'matching', others: ['vacaciones'] }, ''],
    ['Orden', 'taken', { kind: 'ordering', steps: [{ text: 'Identificar' }, {}, {}] }, ''],
    ['Relato', 'left out', null, 'read by a person'],
    ['Huecos', 'left out', null, 'gaps'],
    ['Imagen', 'left out', null, '"ddimageortext"'],
    ['Sin clave', 'left out', null, 'no option is marked'],
  ])('gives %s as %s', (title, outcome, entry, says) => {
    const verdict = titled(moodle, title)
    expect(verdict?.outcome, JSON.stringify(verdict)).toBe(outcome)
    if (entry) expect(verdict?.entry).toMatchObject(entry)
    else expect(verdict?.entry).toBeNull()
    expect(verdict?.notes.join('; ')).toContain(says)
  })

  it.each([
    ['a document type', '<!DOCTYPE quiz [<!ENTITY a "aaaa">]><quiz>&a;</quiz>', 'DOCTYPE'],
    ['a file of something else', '<html><body/></html>', 'question bank'],
    ['a file cut off', '<quiz><question type="essay">', 'unclosed'],
    ['a thousand elements in one another', '<a>'.repeat(1_000), 'too deep'],
  ])('refuses %s', (_, xml, says) => {
    expect(() => readMoodle(xml)).toThrow(says)
  })
})

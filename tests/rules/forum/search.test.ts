import { describe, expect, it } from 'vitest'
import { matchText } from '@/lib/forum/search/match'
import { textOfPost } from '@/lib/forum/search/post-text'
import { rankOf } from '@/lib/forum/search/rank'
import { pageOfRun, readSearchCursor, searchCursorText } from '@/lib/forum/search/rules'
import { snippetOf } from '@/lib/forum/search/snippet'
import { indexWords, isMet, wantedOf } from '@/lib/forum/search/words'
import { renderPost } from '@/lib/markdown/render'

const post = (text: string) => ({ text, forumId: 'F-1', authorId: 'a2', language: 'pt' })
const meets = (typed: string, text: string) => {
  const words = indexWords(post(text)).split(' ')
  return wantedOf(typed).every((one) => words.some((word) => isMet(one, word)))
}

it.each([
  ['inspecao', 'A Inspeção do Trabalho', true],
  ['INSPEÇÃO trabalho', 'A inspecao do trabalho', true],
  ['inspe', 'inspetoras', true],
  ['de', 'depois', false],
  ['coeur', 'le cœur', true],
  ['escola casa', 'a escola', false],
  ['labarik', "Labarik sira iha to'os", true],
  ['مدرسة', 'المدرسة', false],
  ['مدرسة', 'إلى مدرسة', true],
  ['مدرسة', 'مَدْرَسَة', true],
  ['童工', '关于童工的问题', true],
  ['题', '关于童工的问题', true],
  ['工童', '关于童工的问题', false],
  ['ответ', 'Ответы', true],
  ['', 'x', true],
])('“%s” is found in “%s”: %s', (typed, text, found) => {
  expect(meets(typed, text)).toBe(found)
})

it('keeps each word once, and what a post is narrowed down by under signs of their own', () => {
  expect(indexWords(post('Sim, sim: não!'))).toBe('sim nao @ff1 @aa2 @lpt')
  expect(wantedOf('@ff1 @lpt').map(({ word }) => word)).toEqual(['ff1', 'lpt'])
})

describe('what a post says', () => {
  it.each([
    ['*olá* **mundo**', 'olá mundo'],
    ['a\n\n- b\n- c', 'a b c'],
    ['1 < 2 & 3 "x"', '1 < 2 & 3 "x"'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['inter*nacional*', 'internacional'],
  ])('of %j is %j', (body, text) => {
    expect(textOfPost(renderPost(body))).toBe(text)
  })

  it('has what is told of a picture, and no character that is none', () => {
    expect(textOfPost('<p>a<img src="/x" alt="um &#x3C;gato>">b</p>')).toBe('a um <gato> b')
    expect(textOfPost('&#x110000;&#0;&bogus;')).toBe('&bogus;')
  })
})

const sought = (q: string) => ({ wanted: wantedOf(q), forums: ['f'], author: null, language: null })

it.each([
  [
    'a* OR "b" NEAR(c d) -x',
    '"a" AND "or" AND "b" AND "near" * AND "c" AND "d" AND "x" AND ("@ff")',
  ],
  ['words:secret', '"words" * AND "secret" * AND ("@ff")'],
])('%s is only words to SQLite', (q, text) => {
  expect(matchText('sqlite', sought(q))).toBe(text)
})

it('is only words to PostgreSQL too, with what it is narrowed down by', () => {
  const narrowed = { ...sought("a'); DROP & (b | !c):*"), author: 'A-1', language: 'pt' }
  expect(matchText('postgresql', { ...narrowed, forums: ['f', 'g'] })).toBe(
    "'a' & 'drop':* & 'b' & 'c' & '@aa1' & '@lpt' & ('@ff' | '@fg')",
  )
})

it.each([
  ['trabalho infantil', 'O trabalho infantil', 10],
  ['trabalho infantil', 'Infantil é o trabalho', 6],
  ['trabal infantil', 'O trabalho infantil', 8],
  ['outra', 'O trabalho infantil', 0],
])('“%s” in “%s” ranks %i', (q, text, rank) => {
  expect(rankOf({ text, isThread: false }, wantedOf(q))).toBe(rank)
  expect(rankOf({ text, isThread: true }, wantedOf(q))).toBe(rank + 2)
})

const marked = (q: string, text: string, length = 240) =>
  snippetOf(text, wantedOf(q), length)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('')

it.each([
  ['inspecao', 'A Inspeção, e as inspeções.', 'A [Inspeção], e as inspeções.'],
  ['inspe', 'A Inspeção, e as inspeções.', 'A [Inspeção], e as [inspeções].'],
  ['童工', '关于童工的问题', '关于[童工]的问题'],
  ['x', 'Nada aqui', 'Nada aqui'],
])('“%s” is marked in “%s”', (q, text, expected) => {
  expect(marked(q, text)).toBe(expected)
})

it('cuts a long text between words around what was looked for', () => {
  const text = `${'antes '.repeat(100)}agulha ${'depois '.repeat(100)}`
  const cut = marked('agulha', text, 120)
  expect(cut).toMatch(/^…(antes )+\[agulha\]( depois)+…$/)
  expect(cut.length).toBeLessThan(160)
})

describe('a page of matches', () => {
  const run = (length: number, from = length) =>
    Array.from({ length }, (_, n) => ({ sequence: from - n, rank: n % 3 }))

  it('goes through every match once, the best of each run first', () => {
    const all = run(450)
    const seen: number[] = []
    let cursor: ReturnType<typeof readSearchCursor> = null
    for (let pages = 0; pages < 40; pages += 1) {
      const from = cursor?.from ?? Infinity
      const matching = all.filter(({ sequence }) => sequence <= from).slice(0, 200)
      const { shown, next } = pageOfRun(matching, cursor)
      seen.push(...shown.map(({ sequence }) => sequence))
      if (!next) break
      cursor = readSearchCursor(searchCursorText(next))
    }
    expect(seen).toHaveLength(450)
    expect(new Set(seen).size).toBe(450)
    expect(seen.slice(0, 2)).toEqual([448, 445])
  })

  it.each(['', 'x', '1.2', '-1', '99999999999', "1' OR 1=1", '4294967296.1.1'])(
    'begins at the beginning when its cursor is “%s”',
    (text) => expect(readSearchCursor(text)).toBeNull(),
  )
})

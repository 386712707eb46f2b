import { describe, expect, it } from 'vitest'
import { sortKey } from '@/lib/i18n/sort-key'
import { rowsOf, textOfFile } from '@/lib/live-sessions/roll-file'
import { rollReport } from '@/lib/live-sessions/roll-report'
import { codeKey } from '@/lib/live-sessions/rules/attendance'
import { readRoll } from '@/lib/live-sessions/rules/roll'

const learner = (name: string, email: string, attended = false) => ({
  ...{ enrolment: email, name, nameKey: sortKey(name), email, attended },
})

const learners = [
  learner('Ângela Conceição', 'angela@example.org'),
  learner('João Silva', 'joao.one@example.org'),
  learner('João Silva', 'joao.two@example.org'),
  learner('Rui', 'rui@example.org', true),
]

const rolled = (text: string) => readRoll(rowsOf(text), learners)

describe('a list of attendance', () => {
  it.each([
    ['a name, whatever its accents', 'angela conceicao', 'new', 'Ângela Conceição'],
    ['an address, whatever its capitals', 'Angela@Example.ORG', 'new', 'Ângela Conceição'],
    ['somebody who attended already', 'Rui', 'known', 'Rui'],
    ['a name of two people', 'João Silva', 'several', null],
    [
      'a name with the address that decides',
      'João Silva,joao.two@example.org',
      'new',
      'João Silva',
    ],
    ['a stranger', 'Zé Ninguém', 'unknown', null],
    ['a formula', '=cmd()', 'unknown', null],
  ])('knows %s', (_, text, state, name) => {
    expect(rolled(text).lines).toMatchObject([{ line: 1, state, learner: name }])
  })

  it.each([
    ['commas', 'Nome,Email\nRui,rui@example.org\n"Conceição, Ângela",angela@example.org'],
    ['semicolons', 'Name;E-mail;Duration\nRui;rui@example.org;50\nX;angela@example.org;3'],
    ['tabs', '\uFEFFNom\tCourriel\nRui\trui@example.org\n\nA\tangela@example.org\n'],
  ])('may be separated by %s, with a heading', (_, text) => {
    const { lines, enrolments, faulty } = rolled(text)
    expect(lines.map(({ state }) => state)).toEqual(['known', 'new'])
    expect({ enrolments, faulty }).toEqual({ enrolments: ['angela@example.org'], faulty: 0 })
  })

  it('names the line of each fault, as a spreadsheet counts', () => {
    const { lines, faulty } = rolled('Nome\nRui\nninguém\nAngela Conceicao\nÂngela Conceição')
    expect(faulty).toBe(2)
    expect(lines.map(({ line, state }) => `${line} ${state}`)).toEqual([
      ...['2 known', '3 unknown', '4 new', '5 twice'],
    ])
  })

  it('may come from an old spreadsheet', async () => {
    const bytes = new Uint8Array([0xc2, 0x6e, 0x67, 0x65, 0x6c, 0x61]) // "Ângela" in windows-1252
    expect(await textOfFile(new File([bytes], 'list.csv'))).toBe('Ângela')
    expect(await textOfFile(new File(['Ângela'], 'list.csv'))).toBe('Ângela')
  })

  it.each([
    ['nothing', ' \n\n', { list: { code: 'required' } }],
    ['too much', 'a\n'.repeat(501), { list: { code: 'tooManyLines' } }],
  ])('is refused with %s', (_, text, fields) => {
    let refusal: unknown
    try {
      rowsOf(text)
    } catch (error) {
      refusal = error
    }
    expect(refusal).toMatchObject({ fields })
  })

  it('is reported as it was written, whatever stands in it', () => {
    const hostile = '<img src=x onerror=alert(1)> [a](javascript:alert(1)) **b** `c`'
    const html = rollReport(rolled(`"${hostile}"`), 'pt')
    expect(html).toContain('&#x3C;img src=x onerror=alert(1)>')
    expect(html).not.toMatch(/<img|<a |<strong>b|<code>/)
  })
})

it.each([
  ['Açaí', 'acai'],
  [' 48 291 ', '48291'],
  ['PONTE–2026', 'ponte2026'],
])('the code %s is told as %s', (typed, told) => {
  expect(codeKey(typed)).toBe(codeKey(told))
})

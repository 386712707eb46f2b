import { describe, expect, it } from 'vitest'
import {
  keptSignals,
  readSignals,
  signalsOf,
  type SignalFacts,
} from '@/lib/forum/signals/rules/signals'
import { latinised, passesForTeam, skeleton } from '@/lib/forum/signals/rules/skeleton'

const newcomer: SignalFacts = {
  writer: 'member',
  shownBefore: 0,
  ownRepeats: 0,
  othersRepeats: 0,
  hasMembersName: false,
  words: ['pirâmide financeira'],
}
const letter = 'Bom dia a todos. No meu distrito as crianças vendem água depois da escola.'
const link = (n: number) => `https://example.org/${n}`
const links = (count: number) =>
  `${letter} ${Array.from({ length: count }, (_, n) => link(n)).join(' ')}`

describe('the signals of a text', () => {
  it.each<{ text: string; facts?: Partial<SignalFacts>; codes: string }>([
    { text: letter, codes: '' },
    { text: links(2), codes: '' },
    { text: links(3), codes: 'links' },
    { text: links(3), facts: { shownBefore: 2 }, codes: 'links' },
    { text: links(9), facts: { shownBefore: 3 }, codes: '' },
    { text: links(3), facts: { writer: 'guest', shownBefore: 9 }, codes: 'links' },
    { text: link(1), codes: 'onlyLink' },
    { text: `Vejam isto: ${link(1)}`, codes: 'onlyLink' },
    { text: `[aqui](${link(1)})`, codes: 'onlyLink' },
    { text: 'Ganhe dinheiro em casa, sem sair do sofá!', codes: 'advertising' },
    { text: 'GÁNHÊ   D1NHEIRO em casa', codes: 'advertising' },
    { text: 'Gаnhe dinheirо em casa', codes: 'advertising disguised' },
    { text: 'Gagnez de l’argent vite et bien', codes: 'advertising' },
    { text: 'Uma pirâmide financeira chegou à vila', codes: 'advertising' },
    { text: 'Ganhe dinheiro', facts: { shownBefore: 3 }, codes: '' },
    { text: 'O casino da cidade emprega menores', codes: 'advertising' },
    { text: 'Trabalham em casinos e cassinos', codes: '' },
    { text: 'Ver \u202Egro.elpmaxe\u202C agora mesmo por favor', codes: 'disguised' },
    { text: 'Дети работают на рынке. As crianças também.', codes: '' },
    { text: 'في بلدي يعمل الأطفال مع أسرهم', codes: '' },
    { text: letter, facts: { ownRepeats: 1 }, codes: '' },
    { text: letter, facts: { ownRepeats: 2 }, codes: 'repeated' },
    { text: letter, facts: { othersRepeats: 2, shownBefore: 50 }, codes: 'repeated' },
    { text: letter, facts: { writer: 'guest', hasMembersName: true }, codes: 'membersName' },
    { text: '', codes: '' },
  ])('“$text” with $facts: $codes', ({ text, facts, codes }) => {
    const found = signalsOf(text, { ...newcomer, ...facts })
    expect(
      found
        .map(({ code }) => code)
        .sort()
        .join(' '),
    ).toBe(codes)
  })

  it('are kept with what they name, and read again', () => {
    const found = signalsOf(links(4), newcomer)
    expect(found).toEqual([{ code: 'links', values: { count: 4 } }])
    expect(readSignals(keptSignals(found))).toEqual(found)
    expect([keptSignals([]), readSignals(null)]).toEqual([null, []])
    expect(readSignals('[{"code":"gone","values":{}}]')).toEqual([])
  })

  it('take no time that grows with the square of what is typed', () => {
    const hostile = [
      'a'.repeat(20_000),
      'аb'.repeat(10_000),
      'http://'.repeat(2_800),
      ' 1'.repeat(10_000),
    ]
    const begun = performance.now()
    expect(hostile.map((text) => signalsOf(text, newcomer))).toHaveLength(4)
    expect(performance.now() - begun).toBeLessThan(1_000)
  })
})

describe('a guest’s name', () => {
  it.each([
    ['Filipa Facilita', true],
    ['filipa  facilita', true],
    ['Fílipà Facilitá', true],
    ['Filipa-Facilita.', true],
    ['Filipa\u200BFacilita', true],
    ['Fi\u00ADlipa Facilita', true],
    ['Fіlіра Fасіlіtа', true],
    ['FiIipa FaciIita', true],
    ['F1lipa Fac1lita', true],
    ['Filipa', false],
    ['Filipa Facilitação Gomes', false],
    ['Administrador', true],
    ['Administradora do curso', true],
    ['Équipe Ponte', true],
    ['Moderateur', true],
    ['Ana da Ponteira', false],
    ['Adminata Diallo', false],
    ['Ana Gil', false],
  ])('“%s” passes for the team: %s', (name, passes) => {
    expect(passesForTeam(name, ['Filipa Facilita'])).toBe(passes)
  })

  it('is the same to the eye in other letters', () => {
    expect(skeleton('Marnia')).toBe(skeleton('MАМIА'.replace('МI', 'mi')))
    expect(latinised('Ôlá, ΑΝΑ')).toBe('ola, ana')
  })
})

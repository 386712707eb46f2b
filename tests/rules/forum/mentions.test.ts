import { describe, expect, it } from 'vitest'
import { renderPost } from '@/lib/markdown/render'
import { candidatesIn, markMentions } from '@/lib/forum/mentions/rules'

const firstOf = (body: string) => candidatesIn(body).map((names) => names.map(({ key }) => key))

describe('names after a sign', () => {
  it.each([
    ['@Ana Silva, bom dia', [['ana silva', 'ana']]],
    ['Obrigado, @José Conceição.', [['jose conceicao', 'jose']]],
    ['(@Rui) e **@Eva**', [['rui'], ['eva']]],
    ["@Marie-Claire d'Abreu", [['marie claire d abreu', 'marie claire']]],
    ['escreva a ana@example.org', []],
    ['> @Ana Silva disse', []],
    ['`@Ana` e\n```\n@Rui\n```', []],
    ['@ Ana, @123', []],
  ])('of %j are %j', (body, keys) => {
    expect(firstOf(body)).toEqual(keys)
  })

  it('are few, however many signs and words there are', () => {
    const all = candidatesIn('@a b c d e f g h i j '.repeat(2_000))
    expect([all.length, Math.max(...all.map((names) => names.length))]).toEqual([20, 7])
  })
})

describe('a mark', () => {
  const mark = (body: string, ...names: string[]) => markMentions(renderPost(body), names)

  it('stands around the name as it was written, the longest first', () => {
    expect(mark('Olá, @Ana Silva e @Ana!', 'Ana', 'Ana Silva')).toBe(
      '<p>Olá, <span class="mention">@Ana Silva</span> e <span class="mention">@Ana</span>!</p>',
    )
  })

  it.each([
    ['@Anabela', 'Ana'],
    ['`@Ana`', 'Ana'],
    ['> @Ana', 'Ana'],
    ['[@Ana](https://example.org/@Ana)', 'Ana'],
    ['<b title="@Ana">x</b>', 'Zé'],
  ])('is not set in %j', (body, name) => {
    expect(mark(body, name)).toBe(renderPost(body))
  })

  it('lets nothing in that the text does not show', () => {
    const body = '@Ana <img src=x onerror=alert(1)> "@Ana"'
    const without = renderPost(body)
    expect(mark(body, 'Ana').replace(/<span class="mention">(@Ana)<\/span>/g, '$1')).toBe(without)
  })
})

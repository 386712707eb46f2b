import { expect, it } from 'vitest'
import { piecesOf } from '@/lib/forum/translations/rules'

it.each([
  { text: 'Bonjour', texts: ['Bonjour'], back: '<Bonjour>' },
  { text: '> - # Bonjour', texts: ['Bonjour'], back: '> - # <Bonjour>' },
  { text: '1. un\n2. deux', texts: ['un', 'deux'], back: '1. <un>\n2. <deux>' },
  { text: 'a\n\nb', texts: ['a', 'b'], back: '<a>\n\n<b>' },
  { text: '```js\nlet a\n```\nb', texts: ['b'], back: '```js\nlet a\n```\n<b>' },
  { text: '---\n12 %\n👍', texts: [], back: '---\n12 %\n👍' },
  { text: '', texts: [], back: '' },
  { text: '#hashtag', texts: ['#hashtag'], back: '<#hashtag>' },
])('of “$text” goes out $texts, and back comes “$back”', ({ text, texts, back }) => {
  const pieces = piecesOf(text)
  expect(pieces.texts).toEqual(texts)
  expect(pieces.join(texts.map((one) => `<${one}>`))).toBe(back)
})

it('a line that comes back is a line, and a missing one is empty', () => {
  const { join } = piecesOf('- un\n- deux')
  expect(join(['# a\n\n```\nb'])).toBe('- # a ``` b\n- ')
})

it('takes no time that grows with the square of what is typed', () => {
  const hostile = ['> '.repeat(10_000), '- '.repeat(10_000), ' '.repeat(20_000), '#'.repeat(20_000)]
  const begun = performance.now()
  expect(hostile.map((text) => piecesOf(text).texts.length)).toEqual([0, 0, 0, 0])
  expect(performance.now() - begun).toBeLessThan(1_000)
})

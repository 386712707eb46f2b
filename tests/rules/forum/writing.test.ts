import { describe, expect, it } from 'vitest'
import { marked } from '@/components/forum/writing/marked'
import { boxText, quoteOf } from '@/lib/forum/drafts/rules'

describe('a mark of the toolbar', () => {
  it.each([
    { mark: 'bold', text: 'um dois', from: 3, to: 7, becomes: 'um **dois**', selected: 'dois' },
    { mark: 'italic', text: '', from: 0, to: 0, becomes: '**', selected: '' },
    { mark: 'link', text: 'ver', from: 0, to: 3, becomes: '[ver](https://)', selected: 'https://' },
    { mark: 'link', text: '', from: 0, to: 0, becomes: '[](https://)', selected: '' },
    {
      mark: 'quote',
      text: 'a\nb\nc',
      from: 2,
      to: 5,
      becomes: 'a\n> b\n> c',
      selected: '> b\n> c',
    },
    { mark: 'list', text: 'a\nb', from: 3, to: 3, becomes: 'a\n- b', selected: '' },
  ] as const)('$mark of "$text" gives "$becomes"', ({ mark, text, from, to, ...row }) => {
    const { text: whole, ...at } = marked(text, from, to, mark)
    expect([whole, whole.slice(at.from, at.to)]).toEqual([row.becomes, row.selected])
  })
})

describe('a quotation', () => {
  it.each([
    ['Bom dia', '> Bom dia\n\n'],
    ['> antes\n\num\n\ndois', '> um\n> \n> dois\n\n'],
    ['> só isto', ''],
    ['', ''],
    ['x'.repeat(700), `> ${'x'.repeat(600)}…\n\n`],
    [`${'x'.repeat(500)}\n${'y'.repeat(500)}`, `> ${'x'.repeat(500)}\n> …\n\n`],
  ])('of %j is %j', (body, quote) => {
    expect(quoteOf(body)).toBe(quote)
  })

  it.each([
    ['', '', ''],
    ['um', '', 'um'],
    ['', '> a\n\n', '> a\n\n'],
    ['um', '> a\n\n', 'um\n\n> a\n\n'],
  ])('stands below what was begun: %j, %j', (begun, quote, text) => {
    expect(boxText(begun, quote)).toBe(text)
  })
})

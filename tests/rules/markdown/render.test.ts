import { describe, expect, it } from 'vitest'
import { isDense, longestMarkdown } from '@/lib/markdown/bounds'
import { plainText } from '@/lib/markdown/excerpt'
import { renderContent, renderPost } from '@/lib/markdown/render'

describe('a post', () => {
  it.each([
    ['keeps the lines as they were written', 'um\ndois', '<p>um<br>\ndois</p>'],
    ['shows angle brackets as text', 'x <b>y</b>', '<p>x &#x3C;b>y&#x3C;/b></p>'],
    ['has headings from the fourth on', '# A\n## B\n### C', '<h4>A</h4>\n<h5>B</h5>\n<h6>C</h6>'],
    [
      'links to pictures and loads none',
      '![o mapa](https://a.org/b.png)',
      '<p><a href="https://a.org/b.png" rel="nofollow ugc noopener">o mapa</a></p>',
    ],
    ['unwraps a link that leads elsewhere', '[aqui](javascript:x)', '<p>aqui</p>'],
    ['leaves pasted indentation alone', 'Olá\n\n    Caro colega', '<p>Olá</p>\n<p>Caro colega</p>'],
    ['has tasks without form controls', '- [x] feito', '<ul>\n<li>☑ feito</li>\n</ul>'],
    ['drops what turns the reading order around', 'a\u202Eb\u200Bc', '<p>abc</p>'],
    ['keeps joined emoji and Persian joiners', '👩‍👧 می‌خواهم', '<p>👩‍👧 می‌خواهم</p>'],
  ])('%s', (_, markdown, html) => {
    expect(renderPost(markdown)).toBe(html)
  })
})

describe('content', () => {
  const place = {
    idPrefix: 'iw-01',
    resolve: (address: string) => ({ 'o mapa.png': '/files/a1', 'guia.pdf': '/files/b2' })[address],
  }

  it.each([
    ['moves deeper headings with it', '#### A', '<h5 id="iw-01--a">A</h5>'],
    ['gives headings ids of their own item', '## Ação', '<h3 id="iw-01--ação">Ação</h3>'],
    [
      'serves pictures beside the text',
      '![mapa](<o mapa.png>)',
      '<p><img src="/files/a1" alt="mapa"></p>',
    ],
    ['describes a picture that is not ours', '![mapa](https://a.org/x.png)', '<p>mapa</p>'],
    [
      'links to files beside it',
      '[guia](guia.pdf)',
      '<p><a href="/files/b2" rel="noopener">guia</a></p>',
    ],
    [
      'links to its own headings',
      '[a](#iw-01--x)',
      '<p><a href="#iw-01--x" rel="noopener">a</a></p>',
    ],
    ['joins lines as an author wraps them', 'um\ndois', '<p>um\ndois</p>'],
  ])('%s', (_, markdown, html) => {
    expect(renderContent(markdown, place)).toBe(html)
  })
})

it('content beneath the title of a page has headings of the second level', () => {
  const html = renderContent('## A\n\n### B', { idPrefix: 'x', headings: 2 })
  expect(html).toBe('<h2 id="x--a">A</h2>\n<h3 id="x--b">B</h3>')
})

describe('plain text', () => {
  it.each([
    ['# Título\n\nUm **texto** com [um link](https://a.org).', 80, 'Título Um texto com um link.'],
    ['- um\n- dois\n\n> três', 80, 'um dois três'],
    ['`x` ![mapa](a.png)\nfim', 80, 'x mapa fim'],
    ['uma frase, que se corta entre palavras', 15, 'uma frase, que…'],
    ['uma frase, que se corta', 12, 'uma frase…'],
    ['inconstitucionalissimamente', 10, 'inconstit…'],
    ['😀😀😀😀', 3, '😀😀…'],
    ['', 10, ''],
  ])('of %j in %i characters is %j', (markdown, length, text) => {
    expect(plainText(markdown, length)).toBe(text)
  })
})

const filled = (pattern: string, length: number = longestMarkdown.post) =>
  pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length)

/** Patterns on which the parser alone took from one to fifteen seconds, or ran out of stack. */
const slow = [
  '>',
  '> ',
  '1) ',
  '> - ',
  '*a_ ',
  '*a**a*',
  'a**b_ ',
  'a\n-\n',
  '[',
  '![',
  '[a](',
  '~~a',
  '|a',
]

describe('a text that is made to be slow', () => {
  it.each([...slow, '*', '`', '<', '&', '\\', '\n', 'x\n', '- a\n', '# a\n', 'www.a.b '])(
    'of %j is done at once',
    (pattern) => {
      const before = process.cpuUsage()
      renderPost(filled(pattern))
      renderPost(`${filled(pattern, 9_999)}a${filled(pattern, 9_999)}`)
      const { user, system } = process.cpuUsage(before)
      // Time of the processor, not of the clock, and generous: without the bounds up to fifteen seconds.
      expect((user + system) / 1_000_000).toBeLessThan(5)
    },
  )

  it('of a megabyte is shown as it was typed', () => {
    const html = renderPost(filled('**a** ', 1_000_000))
    expect(html.startsWith('<p>**a** **a**')).toBe(true)
  })

  it.each([
    ['a long letter with a list', `${'Caros colegas, '.repeat(900)}\n\n- um\n- dois`, false],
    ['a form to fill in', 'Nome: ____________________________________________', false],
    ['a table of forty countries', '| a | b | c | d |\n'.repeat(40), false],
    ['a rule of stars', '*'.repeat(80), false],
    ['twenty quotations in one another', `${'> '.repeat(20)}x`, true],
    ['two thousand stars', '* '.repeat(2_000), true],
  ])('is told from %s', (_, text, dense) => {
    expect(isDense(text)).toBe(dense)
  })
})

import { describe, expect, it } from 'vitest'
import { excerptOf } from '@/lib/forum/notices/excerpt'
import { addressLetter, decisionLetter, type Words } from '@/lib/forum/notices/letters'
import { digestLetter, threadLetter } from '@/lib/forum/notices/news-letters'
import { locales, type Locale } from '@/lib/i18n/locales'

const where = { module: 'Módulo <2>', edition: 'Edição & companhia' }
const links = { url: 'https://ponte.example/read', unsubscribeUrl: 'https://ponte.example/stop' }
const quoted = {
  author: 'Ana <b>Gil</b>',
  excerpt: 'Bom dia a <script>todos</script>',
  language: 'tet',
}
const thread = { ...where, ...links, opening: 'Bom dia', posts: [quoted] }
const digest = {
  ...links,
  because: 'several',
  count: 5,
  more: 3,
  editions: [
    {
      name: where.edition,
      modules: [
        {
          title: where.module,
          threads: [{ opening: '<i>', language: 'tet', count: 2, url: links.url, posts: [quoted] }],
        },
      ],
    },
  ],
} as const

const refused = {
  ...where,
  ...links,
  body: 'x',
  language: 'pt',
  reason: '<i>Não</i>',
  postUrl: null,
}

const letters: Record<string, (locale: Locale) => Words> = {
  'of a thread': (locale) => threadLetter({ ...thread, locale, isThread: true, because: 'forum' }),
  'of a reply': (locale) => threadLetter({ ...thread, locale, isThread: false, because: 'thread' }),
  'of several replies': (locale) =>
    threadLetter({
      ...thread,
      ...{ locale, isThread: false, because: 'edition' },
      posts: [quoted, quoted],
    }),
  'of a day': (locale) => digestLetter({ ...digest, locale, rhythm: 'daily' }),
  'of a week': (locale) => digestLetter({ ...digest, locale, rhythm: 'weekly' }),
  'of a moment': (locale) => digestLetter({ ...digest, locale, rhythm: 'every' }),
  'that asks for an address': (locale) => addressLetter(locale, where, links.url, links.url),
  'of an approval': (locale) =>
    decisionLetter({
      ...where,
      ...links,
      locale,
      body: 'x',
      language: 'pt',
      decision: 'approve',
      reason: null,
      postUrl: links.url,
    }),
  'of a refusal': (locale) => decisionLetter({ ...refused, locale, decision: 'refuse' }),
  'of a removal': (locale) => decisionLetter({ ...refused, locale, decision: 'remove' }),
}

const cases = Object.keys(letters).flatMap((letter) =>
  locales.map((locale) => ({ letter, locale })),
)

describe('a letter', () => {
  it.each(cases)('$letter in $locale is whole, in its language, and escapes all', (row) => {
    const { subject, text, html } = letters[row.letter]!(row.locale)
    expect(subject).not.toMatch(/[{}\n]/)
    expect(text).not.toMatch(/[{}]/)
    expect(text).toContain('https://ponte.example/read')
    expect(html).toContain(`<html lang="${row.locale}">`)
    expect(html).not.toMatch(/<script|<b>|<i>/)
  })

  it.each(['of a thread', 'of a reply', 'of an approval', 'of a refusal'])(
    '%s names the page that ends it',
    (letter) => {
      expect(letters[letter]!('pt').text).toContain('https://ponte.example/stop')
    },
  )

  it('of a reply has the subject of its thread', () => {
    const [thread, reply] = [letters['of a thread']!('fr'), letters['of a reply']!('fr')]
    expect(reply.subject).toBe(`Re: ${thread.subject}`)
  })

  it('marks the language of what it quotes', () => {
    const { text, html } = letters['of a reply']!('en')
    expect(text).toContain('Written in: Tetum.')
    expect(html).toContain('<blockquote lang="tet"')
  })
})

describe('an excerpt', () => {
  it.each([
    ['One *line*', 'One line'],
    ['One\n\n- two\n- [three](https://example.org)', 'One\ntwo\nthree'],
    ['<b>bold</b>', '<b>bold</b>'],
    ['one two three four five six seven', 'one two three four…'],
    ['exactly twenty chars\n\nand more', 'exactly twenty chars…'],
  ])('of %j is %j', (body, said) => {
    expect(excerptOf(body, 20)).toBe(said)
  })
})

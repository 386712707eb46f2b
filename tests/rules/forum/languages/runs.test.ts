import { expect, it } from 'vitest'
import { runsOf } from '@/lib/forum/languages/rules/runs'

/** "pt fr! und": languages in order, ! for the reader's own. */
const posts = (text: string) =>
  text.split(' ').flatMap((word, at) => {
    const language = word.replace('!', '')
    return language === '' ? [] : [{ post: { id: `${at}`, language, isOwn: word.endsWith('!') } }]
  })

it.each([
  { said: '', reads: ['pt'], runs: '' },
  { said: 'pt fr en', reads: null, runs: '3' },
  { said: 'pt fr fr pt', reads: ['pt'], runs: '1 (2 fr) 1' },
  { said: 'pt fr en pt', reads: ['pt'], runs: '1 (2 fr,en) 1' },
  { said: 'fr fr', reads: ['fr', 'pt'], runs: '2' },
  { said: 'fr fr! fr', reads: ['pt'], runs: '(1 fr) 1 (1 fr)' },
  { said: 'und ar und', reads: ['pt'], runs: '1 (1 ar) 1' },
])('“$said”, for who reads $reads, is $runs', ({ said, reads, runs }) => {
  const found = runsOf(posts(said), reads, () => false)
  const shape = found.map(({ aside, posts, languages }) =>
    aside ? `(${posts.length} ${languages.join()})` : `${posts.length}`,
  )
  expect(shape.join(' ')).toBe(runs)
})

it('leaves nothing out, whatever was chosen, and keeps what always stays', () => {
  const all = posts('pt fr en ar und fr! pt')
  const found = runsOf(all, ['xx'], ({ id }) => id === '1')
  expect(found.flatMap((run) => run.posts)).toEqual(all)
  expect(
    found.filter(({ aside }) => aside).flatMap((run) => run.posts.map((one) => one.post.id)),
  ).toEqual(['0', '2', '3', '6'])
})

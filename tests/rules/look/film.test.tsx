import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { FilmBody } from '@/components/course/film-body'
import type { FilmWishes } from '@/components/course/item-place'
import type { FilmData } from '@/lib/catalog/schema'

const file = (id: string, size: number) => ({ id, name: `${id}.mp4`, size, mediaType: 'video/mp4' })
const here: FilmData = {
  kind: 'film',
  film: file('little', 400_000),
  better: file('large', 1_300_000),
  seconds: 83,
  captions: [],
}
const there: FilmData = {
  kind: 'film',
  hosted: { provider: 'youtube', id: 'aqz-KE-bpKQ' },
  seconds: 83,
  captions: [],
}

const shown = (film: FilmData, wishes: Partial<FilmWishes> = {}) =>
  renderToStaticMarkup(
    <FilmBody
      {...{ film, locale: 'en', lang: undefined, title: 'The film', html: '<p>Said.</p>' }}
      wishes={{ kept: null, savesData: false, asked: null, ...wishes }}
      place={{ path: '/en/learn/open/one', itemId: 'one-film' }}
    />,
  )

describe('a film of ours', () => {
  it('tells both sizes, plays the small file, and loads nothing by itself', () => {
    const html = shown(here)
    expect(html).toContain('Small, 400 kB')
    expect(html).toContain('Sharper, 1.3 MB')
    expect(html).toContain('<source src="/files/little"')
    expect(html).toContain('preload="none"')
    expect(html).not.toMatch(/autoplay|poster|default/i)
  })

  it('plays the better file where it was chosen', () => {
    expect(shown(here, { kept: 'better' })).toContain('<source src="/files/large"')
    expect(shown(here, { kept: 'better', savesData: true })).toContain(
      '<source src="/files/little"',
    )
  })

  it('offers no choice where there is none', () => {
    expect(shown({ ...here, better: undefined }, { kept: 'better' })).not.toContain('<form')
  })
})

describe('a film elsewhere', () => {
  it('names who has it, and leads there without a frame', () => {
    const html = shown(there)
    expect(html).toContain('1:23. The film is at YouTube.')
    expect(html).toContain('href="/en/learn/open/one?film=one-film#item-one-film"')
    expect(html).toContain('href="https://www.youtube.com/watch?v=aqz-KE-bpKQ"')
    expect(html).not.toContain('<iframe')
  })

  it('is in a frame once it was asked for, and only that one', () => {
    const html = shown(there, { asked: 'one-film' })
    expect(html).toMatch(/<iframe src="https:\/\/www\.youtube-nocookie\.com\/embed\/aqz-KE-bpKQ/)
    expect(html).toContain('title="The film (YouTube)"')
    expect(shown(there, { asked: 'other-film' })).not.toContain('<iframe')
  })
})

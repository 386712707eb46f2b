import { describe, expect, it } from 'vitest'
import { askedFilm } from '@/app/_server/asked-film'
import {
  frameAddress,
  frameSources,
  hostedFilm,
  watchAddress,
} from '@/lib/catalog/film/rules/hosts'
import { keptQuality, shownQuality } from '@/lib/catalog/film/rules/quality'

const tube = { provider: 'youtube', id: 'aqz-KE-bpKQ' }
const vimeo = { provider: 'vimeo', id: '76979871' }
const unlisted = { ...vimeo, key: '8272103f6e' }

describe('the address of a film elsewhere', () => {
  it.each([
    ['https://www.youtube.com/watch?v=aqz-KE-bpKQ', tube],
    ['https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=12s', tube],
    ['https://m.youtube.com/watch?v=aqz-KE-bpKQ', tube],
    ['https://youtu.be/aqz-KE-bpKQ?si=abc', tube],
    ['https://www.youtube.com/embed/aqz-KE-bpKQ', tube],
    ['https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ', tube],
    ['https://www.youtube.com/shorts/aqz-KE-bpKQ', tube],
    ['https://vimeo.com/76979871', vimeo],
    ['https://vimeo.com/76979871/8272103f6e', unlisted],
    ['https://player.vimeo.com/video/76979871?h=8272103f6e', unlisted],
    ['http://youtu.be/aqz-KE-bpKQ', null],
    ['https://youtu.be/short', null],
    ['https://www.youtube.com/@channel', null],
    ['https://youtube.com.example.org/watch?v=aqz-KE-bpKQ', null],
    ['https://vimeo.com/channels/staffpicks', null],
    ['https://example.org/film.mp4', null],
    ['javascript:alert(1)', null],
    ['https://youtu.be/aqz-KE-bpKQ"onload="x', null],
  ])('%s', (address, film) => {
    expect(hostedFilm(address)).toEqual(film)
  })

  it.each([
    ['https://youtu.be/aqz-KE-bpKQ', 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'],
    ['https://player.vimeo.com/video/76979871', 'https://vimeo.com/76979871'],
    ['https://vimeo.com/76979871/8272103f6e', 'https://vimeo.com/76979871/8272103f6e'],
  ])('%s leads to the film, and back to itself', (address, page) => {
    const film = hostedFilm(address)!
    expect(watchAddress(film)).toBe(page)
    expect(hostedFilm(watchAddress(film))).toEqual(film)
    expect(hostedFilm(frameAddress(film))).toEqual(film)
    expect(frameSources).toContain(new URL(frameAddress(film)).origin)
  })
})

describe('a film elsewhere is shown', () => {
  it.each([
    ['same-origin', 'li-1-film'],
    [null, 'li-1-film'],
    ['cross-site', null],
    ['same-site', null],
    ['none', null],
  ])('to who comes from %s: %s', (site, shown) => {
    const headers = new Headers(site === null ? {} : { 'sec-fetch-site': site })
    expect(askedFilm(headers, 'li-1-film')).toBe(shown)
  })
})

describe('the file of a film', () => {
  it.each([
    [null, false, 'small'],
    [null, true, 'small'],
    ['small', false, 'small'],
    ['better', false, 'better'],
    ['better', true, 'small'],
    ['always', true, 'better'],
    ['always', false, 'better'],
  ] as const)('after %s, saving data %s: %s', (kept, savesData, shown) => {
    expect(shownQuality(kept, savesData)).toBe(shown)
  })

  it.each([
    ['small', false],
    ['small', true],
    ['better', false],
    ['better', true],
  ] as const)('%s is what comes next where it was asked for, saving data %s', (asked, saves) => {
    expect(shownQuality(keptQuality(asked, saves), saves)).toBe(asked)
  })
})

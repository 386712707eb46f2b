import { describe, expect, it } from 'vitest'
import { contentFileId } from '@/lib/files/content-id'
import { byteRange, contentDisposition, isShownInline } from '@/lib/files/rules'

describe('a Range header', () => {
  it.each([
    [null, undefined],
    ['', undefined],
    ['bytes=0-', { start: 0, end: 99 }],
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=10-19', { start: 10, end: 19 }],
    ['bytes=90-500', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
    ['bytes=100-', null],
    ['bytes=100-200', null],
    ['bytes=-0', null],
    ['bytes=20-10', undefined],
    ['bytes=-', undefined],
    ['bytes=0-1,5-6', undefined],
    ['bytes=a-b', undefined],
    ['items=0-1', undefined],
    ['bytes=99999999999999999999-', undefined],
    ['bytes= 0-1', undefined],
  ])('%j of a file of 100 bytes is %j', (header, range) => {
    expect(byteRange(header, 100)).toEqual(range)
  })

  it('finds no part of an empty file', () => {
    expect(byteRange('bytes=0-', 0)).toBeNull()
    expect(byteRange('bytes=-1', 0)).toBeNull()
  })
})

describe('a file name in a header', () => {
  it.each([
    ['video/mp4', 'film.pt.mp4', `inline; filename="film.pt.mp4"; filename*=UTF-8''film.pt.mp4`],
    [
      'application/pdf',
      'inspeção.pdf',
      `attachment; filename="inspe__o.pdf"; filename*=UTF-8''inspe%C3%A7%C3%A3o.pdf`,
    ],
    [
      'text/html',
      'a"\r\nb.html',
      `attachment; filename="a___b.html"; filename*=UTF-8''a%22%0D%0Ab.html`,
    ],
    [
      'image/svg+xml',
      `it's (1)*.svg`,
      `attachment; filename="it_s (1)_.svg"; filename*=UTF-8''it%27s%20%281%29%2A.svg`,
    ],
    ['text/plain', '\uD800.txt', `attachment; filename="_.txt"; filename*=UTF-8''_.txt`],
  ])('of %s, %j', (mediaType, name, header) => {
    expect(contentDisposition(mediaType, name)).toBe(header)
  })

  it.each([
    'text/html',
    'image/svg+xml',
    'application/pdf',
    'text/xml',
    'application/javascript',
    '',
  ])('never lets a browser show %j', (mediaType) => {
    expect(isShownInline(mediaType)).toBe(false)
  })
})

describe('the id of a file of content', () => {
  it('is of its bytes and its name, and fit for an address', () => {
    const id = contentFileId('a'.repeat(64), 'film.mp4')
    expect(id).toMatch(/^[0-9a-f]{32}$/)
    expect(contentFileId('a'.repeat(64), 'film.mp4')).toBe(id)
    expect(contentFileId('b'.repeat(64), 'film.mp4')).not.toBe(id)
    expect(contentFileId('a'.repeat(64), 'filme.mp4')).not.toBe(id)
  })
})

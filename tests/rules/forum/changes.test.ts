import { describe, expect, it } from 'vitest'
import { differences } from '@/lib/forum/posts/differences'
import { editObstacle, wasEdited } from '@/lib/forum/posts/rules'

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 22, 12, minutes))
const shown = { status: 'published', writer: 'member', guests: 'held', publishedAt: at(0) }

describe('an own post', () => {
  it.each([
    { post: shown, minutes: 0, obstacle: null },
    { post: shown, minutes: 29, obstacle: null },
    { post: shown, minutes: 30, obstacle: 'editOver' },
    { post: { ...shown, publishedAt: null }, minutes: 0, obstacle: 'editOver' },
    { post: { ...shown, status: 'held', publishedAt: null }, minutes: 900, obstacle: null },
    { post: { ...shown, status: 'refused' }, minutes: 0, obstacle: 'editDecided' },
    { post: { ...shown, status: 'deleted' }, minutes: 0, obstacle: 'editDecided' },
    { post: { ...shown, writer: 'guest' }, minutes: 0, obstacle: 'editDecided' },
    { post: { ...shown, writer: 'guest', guests: 'open' }, minutes: 9, obstacle: null },
  ])('$post.status of a $post.writer after $minutes: $obstacle', (row) => {
    expect(editObstacle(row.post, at(row.minutes))).toBe(row.obstacle)
  })

  it.each([
    { editedAt: null, publishedAt: at(0), edited: false },
    { editedAt: at(1), publishedAt: at(0), edited: true },
    { editedAt: at(1), publishedAt: at(2), edited: false },
    { editedAt: at(1), publishedAt: null, edited: false },
  ])('edited at $editedAt, shown at $publishedAt: $edited', ({ edited, ...post }) => {
    expect(wasEdited(post)).toBe(edited)
  })
})

describe('the differences between two texts', () => {
  it('are words', () => {
    expect(differences('Tenho um dia livre.', 'Tenho uma noite livre.')).toEqual([
      { kind: 'same', text: 'Tenho ' },
      { kind: 'removed', text: 'um' },
      { kind: 'added', text: 'uma' },
      { kind: 'same', text: ' ' },
      { kind: 'removed', text: 'dia' },
      { kind: 'added', text: 'noite' },
      { kind: 'same', text: ' livre.' },
    ])
  })

  it('give both texts back whole', () => {
    const [before, after] = ['Um dois  três\nquatro', 'Um  três\n\nquatro cinco']
    const parts = differences(before, after)
    const text = (not: string) =>
      parts.flatMap((part) => (part.kind === not ? [] : [part.text])).join('')
    expect([text('added'), text('removed')]).toEqual([before, after])
  })

  it('of two long texts with nothing in common are found at once', () => {
    const words = (word: string) => Array.from({ length: 4_000 }, (_, n) => `${word}${n}`).join(' ')
    expect(differences(words('a'), words('b')).map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ])
  })
})

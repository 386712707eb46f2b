import { afterEach, describe, expect, it, vi } from 'vitest'
import { nameBegun } from '@/components/forum/mentions/at-caret'
import { namesFrom } from '@/components/forum/mentions/names'

describe('the name begun at the caret', () => {
  it.each([
    ['@An', { at: 0, typed: 'An' }],
    ['Bom dia, @Ana Con', { at: 9, typed: 'Ana Con' }],
    ['linha\n(@Érica', { at: 7, typed: 'Érica' }],
    ['@Ana e também @Ru', { at: 14, typed: 'Ru' }],
    ['ana@example', null],
    ['@', null],
    ['@Ana ', null],
    ['@Ana,', null],
    ['@Ana\nRui', null],
    ['@Ana disse ontem que sim', null],
    [`@${'a '.repeat(9_999)}`, null],
  ])('of %j', (value, begun) => {
    expect(nameBegun({ value, selectionStart: value.length })).toEqual(begun)
  })

  it('ends where the caret stands', () => {
    expect(nameBegun({ value: 'Olá @Anabela', selectionStart: 7 })).toEqual({ at: 4, typed: 'An' })
  })
})

describe('names that are looked up', () => {
  afterEach(() => vi.unstubAllGlobals())
  const site = (answer: unknown, status = 200) => {
    const fetched = vi.fn(() => Promise.resolve(Response.json(answer, { status })))
    vi.stubGlobal('fetch', fetched)
    const look = namesFrom('/people', 2)
    return { fetched, look: (typed: string) => look(typed, new AbortController().signal) }
  }

  it('are asked for once, and found in that answer as more is written', async () => {
    const names = ['Ana Ácida', 'Rui Anacleto', 'Eva Dias']
    const { fetched, look } = site({ names: names.slice(0, 2), all: true })
    expect(await look('a')).toEqual([])
    expect(await look('An')).toEqual(['Ana Ácida', 'Rui Anacleto'])
    expect(await look('Ana A')).toEqual(['Ana Ácida'])
    expect(await look('ANAC')).toEqual(['Rui Anacleto'])
    expect(await look('Ana escreve')).toEqual([])
    expect(fetched.mock.calls).toEqual([['/people?q=An', expect.anything()]])
  })

  it('are asked for again while the answer was not everybody', async () => {
    const { fetched, look } = site({ names: ['Ana'], all: false })
    await look('an')
    await look('ana')
    expect(fetched).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['a refusal', { code: 'tooMany' }, 429],
    ['something else', { value: 1 }, 200],
  ])('are none after %s', async (_, answer, status) => {
    expect(await site(answer, status).look('ana')).toEqual([])
  })
})

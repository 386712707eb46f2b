import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sheetPage } from '@/lib/sheets/queries/page'
import { noon } from '@/tests/support/people'
import { aDelegate, aSheet, everythingIn, send, signed } from '@/tests/support/sheet'

describe('two delegates at once', () => {
  it('both keep every word: one text stands, the other beside it', async () => {
    const sheet = await aSheet()
    const bodies = ['A lei diz uma coisa.', 'A lei diz outra.', 'A lei não diz.']
    const delegates = [sheet.one, sheet.two, await aDelegate(sheet.edition)]
    const kept = await Promise.all(
      delegates.map((delegate, n) => send(sheet, delegate, { body: bodies[n]! })),
    )
    expect(kept.map(({ keeping }) => keeping).sort()).toEqual(['beside', 'beside', 'next'])
    expect((await everythingIn(sheet.item)).sort()).toEqual([...bodies].sort())
    const page = await sheetPage(sheet.one, sheet.address, noon)
    const shown = [page?.own?.texts.get('law')?.body, ...page!.own!.asides.map(({ body }) => body)]
    expect(shown.sort()).toEqual([...bodies].sort())
  })

  it('may write in two fields without meeting', async () => {
    const sheet = await aSheet()
    const kept = await Promise.all([
      send(sheet, sheet.one, { field: 'law', body: 'Uma.' }),
      send(sheet, sheet.two, { field: 'gap', body: 'Outra.' }),
    ])
    expect(kept.map(({ keeping }) => keeping)).toEqual(['next', 'next'])
  })

  it('go on typing beside, in one text for each page', async () => {
    const sheet = await aSheet()
    await send(sheet, sheet.one, { body: 'Primeiro.' })
    const { aside } = await send(sheet, sheet.two, { body: 'Segundo' })
    await send(sheet, sheet.two, { body: 'Segundo, e mais.', aside: aside ?? '' })
    expect((await everythingIn(sheet.item)).sort()).toEqual(['Primeiro.', 'Segundo, e mais.'])
    // Nobody goes on with another's.
    await send(sheet, sheet.one, { basis: 9, body: 'Terceiro', aside: aside ?? '' })
    expect((await everythingIn(sheet.item)).sort()).toEqual([
      ...['Primeiro.', 'Segundo, e mais.', 'Terceiro'],
    ])
  })

  it('lose nothing when one signs while the other types', async () => {
    const sheet = await aSheet()
    await send(sheet, sheet.one, { body: 'A lei.' })
    await Promise.allSettled([
      signed(sheet, sheet.one, { law: 1 }),
      send(sheet, sheet.two, { basis: 1, body: 'A lei, e a prática.' }),
    ])
    expect(await everythingIn(sheet.item)).toEqual(
      expect.arrayContaining(['A lei.', 'A lei, e a prática.']),
    )
  })
})

type Tab = { basis: number; body: string; aside: string }

it('whatever the order of reading, typing and saving, every word is somewhere', async () => {
  const step = fc.record({ tab: fc.nat(3), does: fc.constantFrom('open', 'save', 'save') })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
      const sheet = await aSheet()
      const tabs: Tab[] = Array.from({ length: 4 }, () => ({ basis: 0, body: '', aside: '' }))
      for (const [n, { tab, does }] of steps.entries()) {
        // Two tabs each.
        const viewer = tab < 2 ? sheet.one : sheet.two
        const mine = tabs[tab]!
        if (does === 'open') {
          const text = (await sheetPage(viewer, sheet.address, noon))?.own?.texts.get('law')
          tabs[tab] = { basis: text?.number ?? 0, body: text?.body ?? '', aside: '' }
          continue
        }
        const body = `${mine.body} palavra${n}.`
        const kept = await send(sheet, viewer, { ...mine, body })
        const basis = kept.keeping === 'next' ? kept.number : mine.basis
        tabs[tab] = { basis, body, aside: kept.aside ?? mine.aside }
      }
      const all = (await everythingIn(sheet.item)).join('\n')
      const typed = steps.flatMap(({ does }, n) => (does === 'save' ? [`palavra${n}.`] : []))
      expect(typed.filter((word) => !all.includes(word))).toEqual([])
    }),
    { numRuns: 12 },
  )
}, 60_000)

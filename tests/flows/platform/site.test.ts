import { describe, expect, it } from 'vitest'
import { claimSite, requireSite, WrongSite } from '@/lib/platform/site'
import { db } from '@/tests/support/database'
import { later, noon } from '@/tests/support/people'

const claim = (mode: 'normal' | 'demo', at = noon) =>
  db.$transaction((tx) => claimSite(tx, mode, at))

describe('a database', () => {
  it('is not served before it is claimed', async () => {
    await expect(requireSite('normal')).rejects.toThrow('belongs to a new site')
  })

  it('keeps the mode it was made for', async () => {
    await claim('demo')
    await claim('demo', later({ days: 1 }))
    expect(await db.site.findMany()).toEqual([{ id: 1, mode: 'demo', createdAt: noon }])
    await expect(requireSite('demo')).resolves.toBeUndefined()
  })

  it('is refused in the other mode, in one line', async () => {
    await expect(claim('normal')).rejects.toThrow(WrongSite)
    await expect(requireSite('normal')).rejects.toThrow(
      /^This database belongs to a demo site, and SITE_MODE is normal: choose another .*\.$/,
    )
  })
})

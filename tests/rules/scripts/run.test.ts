import { mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { outcomeOf, run } from '@/scripts/run/child.mjs'
import { claimFolder } from '@/scripts/run/claim.mjs'
import { digestOf } from '@/scripts/run/digest.mjs'
import { isNewEnough } from '@/scripts/run/environment.mjs'
import { requirePort } from '@/scripts/run/server.mjs'

const folder = () => mkdtempSync(join(tmpdir(), 'ponte-run-'))
const node = (code: string) => ['--eval', code]

describe('a command', () => {
  it('is heard to its end', async () => {
    const said = await outcomeOf(process.execPath, node('console.log("a"); process.exit(3)'))
    expect(said).toEqual({ code: 3, output: 'a\n', messages: [] })
  })

  it('sends what it made', async () => {
    const code = 'process.send({ welcome: null }); process.disconnect()'
    const { messages } = await run(process.execPath, node(code), { messages: true })
    expect(messages).toEqual([{ welcome: null }])
  })

  it('that must succeed stops the work with its last words', async () => {
    await expect(run(process.execPath, node('throw new Error("no disk")'))).rejects.toThrow(
      'no disk',
    )
  })
})

describe('a digest', () => {
  it('follows names and bytes, and what stands in folders', () => {
    const there = folder()
    mkdirSync(join(there, 'app'))
    writeFileSync(join(there, 'app/page.tsx'), 'a')
    const first = digestOf([there])
    expect(digestOf([there])).toBe(first)
    writeFileSync(join(there, 'app/page.tsx'), 'b')
    const second = digestOf([there])
    writeFileSync(join(there, 'app/other.tsx'), '')
    expect(new Set([first, second, digestOf([there])]).size).toBe(3)
  })

  it('follows facts, and does not mind what is missing', () => {
    expect(digestOf(['nowhere'], { facts: ['a'] })).not.toBe(
      digestOf(['nowhere'], { facts: ['b'] }),
    )
  })

  it('leaves out what it is told to', () => {
    const there = folder()
    const leaveOut = (path: string) => path.endsWith('.log')
    const before = digestOf([there], { leaveOut })
    writeFileSync(join(there, 'x.log'), 'x')
    expect(digestOf([there], { leaveOut })).toBe(before)
  })
})

describe('a data folder', () => {
  it('is claimed by one process, and says by which', () => {
    const there = join(folder(), 'data')
    claimFolder(there, 3000)
    expect(statSync(there).mode & 0o777).toBe(0o700)
    expect(() => claimFolder(there, 3001)).toThrow(
      `Ponte already runs on ${there} (process ${process.pid}, port 3000).`,
    )
  })
})

describe('a port', () => {
  it('in use stops the start, with one that may be free', async () => {
    const taken = createServer().listen(0)
    await once(taken, 'listening')
    const address = taken.address()
    const port = typeof address === 'object' && address ? address.port : 0
    await expect(requirePort(port, undefined)).rejects.toThrow(
      `Port ${port} is in use. Choose another: PORT=${port + 1} npm start`,
    )
    taken.close()
    await once(taken, 'close')
    await expect(requirePort(port, undefined)).resolves.toBeUndefined()
  })
})

describe('Node', () => {
  it.each([
    ['18.20.4', false],
    ['20.18.1', false],
    ['20.19.0', true],
    ['22.1.0', true],
  ])('%s is new enough: %s', (version, is) => {
    expect(isNewEnough(version)).toBe(is)
  })
})

import { describe, expect, it } from 'vitest'
import { code } from './sources'

/**
 * Files that record evidence without asking what is locked, each with the reason. Every other one
 * asks, so that no item can be done before it is open, of whatever kind.
 */
const exempt: Record<string, string> = {
  'lib/live-sessions/commands/roll.ts': 'is a facilitator’s word of who was there',
  'lib/progress/commands/evidence.ts': 'is what the others call',
  'lib/progress/confirmation/commands.ts': 'is a facilitator’s word, whatever is locked',
  'lib/quiz/commands/ending.ts': 'ends an attempt that was begun while the quiz was open',
  'lib/tasks/assignments/evidence-commands.ts':
    'counts a text for all whose it is, once it was open for whoever handed it in',
  'lib/sheets/commands/sign.ts':
    'takes the sheet by ownSheet, which asks; its delegation signs as one, whoever is how far',
}

const calls = (name: string) => new RegExp(`\\b${name}\\(`)
const inLib = code().filter(({ path }) => path.startsWith('lib/'))
const recording = inLib.filter(({ text }) => calls('recordEvidence').test(text))

describe('whatever records that an item is done', () => {
  it('asks first whether it is open', () => {
    const unasked = recording
      .filter(({ path }) => !(path in exempt))
      .filter(({ text }) => !calls('refuseUnlessOpen').test(text) && !calls('locksIn').test(text))
    expect(unasked.map(({ path }) => path)).toEqual([])
  })

  it('is exempt only where it still records', () => {
    const paths = recording.map(({ path }) => path)
    expect(Object.keys(exempt).filter((path) => !paths.includes(path))).toEqual([])
  })

  it('begins an attempt only once the quiz is open', () => {
    const creating = inLib.filter(({ text }) => /\.attempt\.create\(|keepAttempt\(tx/.test(text))
    const unasked = creating
      .filter(({ path }) => path !== 'lib/quiz/commands/attempts.ts')
      .filter(({ text }) => !calls('refuseUnlessOpen').test(text))
    expect(unasked.map(({ path }) => path)).toEqual([])
    expect(creating.length).toBeGreaterThan(1)
  })
})

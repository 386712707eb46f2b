import { describe, expect, it } from 'vitest'
import {
  editionName,
  editionState,
  enrolmentObstacle,
  wayIn,
  workObstacle,
} from '@/lib/editions/rules'

const opensAt = new Date('2026-03-01T22:00:00Z')
const closesAt = new Date('2026-04-30T22:00:00Z')
const archivedAt = new Date('2026-06-01T00:00:00Z')
const dated = { opensAt, closesAt, archivedAt: null }
const endless = { opensAt, closesAt: null, archivedAt: null }
const shelved = { opensAt, closesAt, archivedAt }
const at = (instant: string) => new Date(instant)

describe('an edition', () => {
  it.each([
    ['a moment before it opens', dated, '2026-03-01T21:59:59.999Z', 'upcoming', 'editionNotOpen'],
    ['when it opens', dated, '2026-03-01T22:00:00.000Z', 'open', null],
    ['a moment before it closes', dated, '2026-04-30T21:59:59.999Z', 'open', null],
    ['when it closes', dated, '2026-04-30T22:00:00.000Z', 'closed', 'editionClosed'],
    ['without an end, years later', endless, '2036-01-01T00:00:00.000Z', 'open', null],
    ['when it is archived', shelved, '2026-06-01T00:00:00.000Z', 'archived', 'editionClosed'],
    ['before it is archived', shelved, '2026-05-31T23:59:59.999Z', 'closed', 'editionClosed'],
  ])('%s', (_, edition, now, state, obstacle) => {
    expect(editionState(edition, at(now))).toBe(state)
    expect(workObstacle(edition, at(now))).toBe(obstacle)
  })
})

describe('enrolment', () => {
  it.each([
    ['is possible before the edition opens', dated, 'open', '2026-02-01T00:00:00Z', null],
    ['is possible while it is open', dated, 'open', '2026-03-15T00:00:00Z', null],
    ['ends with the edition', dated, 'open', '2026-05-01T00:00:00Z', 'editionClosed'],
    ['ends with the archive', shelved, 'open', '2026-07-01T00:00:00Z', 'editionClosed'],
    ['can be closed', dated, 'closed', '2026-03-15T00:00:00Z', 'enrolmentClosed'],
    ['closed, names the edition first', dated, 'closed', '2026-05-01T00:00:00Z', 'editionClosed'],
  ])('%s', (_, edition, enrolment, now, obstacle) => {
    expect(enrolmentObstacle({ ...edition, enrolment }, at(now))).toBe(obstacle)
  })
})

describe('the way in', () => {
  const learner = { signedIn: true, enrolled: true, readable: true }
  const member = { signedIn: true, enrolled: false, readable: false }
  const visitor = { signedIn: false, enrolled: false, readable: false }
  const reader = { ...visitor, readable: true }
  const [before, during, after] = ['2026-02-01', '2026-03-15', '2026-05-01']

  it.each([
    ['goes on for a learner', learner, 'open', during, 'continue'],
    ['only reads once it is closed', learner, 'open', after, 'read'],
    ['waits for a learner until it opens', learner, 'open', before, null],
    ['enrols who is signed in', member, 'open', during, 'enrol'],
    ['makes an account first', visitor, 'open', during, 'signUp'],
    ['reads where enrolment is closed', reader, 'closed', during, 'read'],
    ['ends at a closed door', visitor, 'closed', during, null],
  ])('%s', (_, door, enrolment, day, way) => {
    const frozenAt = day === before ? null : opensAt
    expect(wayIn({ ...dated, enrolment, frozenAt }, door, at(`${day}T00:00:00Z`))).toBe(way)
  })
})

describe('the name of an edition', () => {
  const names = '{"pt":"Edição aberta","en":"Open edition"}'
  it.each([
    ['is the one in the language', names, 'pt', 'Edição aberta'],
    ['is the original where the language lacks', names, 'fr', 'Open edition'],
    ['is one for all where only one was given', null, 'pt', 'Open edition'],
  ])('%s', (_, names, language, name) => {
    expect(editionName({ name: 'Open edition', names }, language)).toBe(name)
  })
})

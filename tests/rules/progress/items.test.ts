import { describe, expect, it } from 'vitest'
import { declaredEvidence, undoneReason, type UndoneFacts } from '@/lib/progress/rules'

describe('a deliberate act', () => {
  it.each([
    ['read', 'declared-read'],
    ['watched', 'declared-watched'],
    ['passed', null],
    ['something new', null],
  ])('on criterion %s gives %s', (criterion, evidence) => {
    expect(declaredEvidence(criterion)).toBe(evidence)
  })
})

describe('why an item is not done', () => {
  const learner: UndoneFacts = {
    criterion: 'read',
    signedIn: true,
    enrolled: true,
    obstacle: null,
    bestScore: null,
  }

  it.each<[string, Partial<UndoneFacts>, string]>([
    ['a text waits to be read', {}, 'notRead'],
    ['a film to be watched', { criterion: 'watched' }, 'notWatched'],
    ['a quiz to be tried', { criterion: 'passed' }, 'notTried'],
    ['a quiz to be passed', { criterion: 'passed', bestScore: 0 }, 'notPassed'],
    ['a question to be asked in the forum', { criterion: 'posted' }, 'notPosted'],
    ['somebody to be answered', { criterion: 'replied' }, 'notReplied'],
    ['a post to be read first', { criterion: 'posted', waits: 'postHeld' }, 'postHeld'],
    ['a case to be answered', { criterion: 'answered' }, 'notAnswered'],
    ['a text to be handed in', { criterion: 'accepted' }, 'notSubmitted'],
    ['a text to be read by somebody', { criterion: 'accepted', waits: 'textWaits' }, 'textWaits'],
    ['a survey to be answered', { criterion: 'sent' }, 'notSent'],
    ['one is not enrolled', { enrolled: false }, 'notEnrolled'],
    ['one is not signed in', { signedIn: false, enrolled: false }, 'notSignedIn'],
    [
      'the edition is over, for anybody',
      { signedIn: false, obstacle: 'editionClosed' },
      'editionClosed',
    ],
    ['the edition is to come', { obstacle: 'editionNotOpen' }, 'editionNotOpen'],
  ])('%s', (_, facts, reason) => {
    expect(undoneReason({ ...learner, ...facts })).toBe(reason)
  })
})

import { addSession } from '@/tests/support/content/a-session'
import { both, replace, type Planted } from './planting'

const inSession = (language: string, from: string | RegExp, to: string) =>
  both(addSession, replace(`75-session.${language}.md`, from, to))

/** Programmes of live sessions, and what may count. */
export const inSessions: readonly Planted[] = [
  {
    what: 'a programme that is longer than its session',
    plant: inSession('pt', 'minutes: 50', 'minutes: 70'),
    fault: ['75-session.pt.md', 7, 'badValue', 'the programme takes 80 minutes, the session 60'],
  },
  {
    what: 'two parts of a programme with one id',
    plant: inSession('pt', 'id: talk', 'id: opening'),
    fault: ['75-session.pt.md', 9, 'duplicateId', '"opening"'],
  },
  {
    what: 'something that cannot count as having been there',
    plant: inSession('pt', '[recording, summary]', '[slides]'),
    fault: ['75-session.pt.md', 6, 'badValue', 'counts'],
  },
  {
    what: 'a session without a programme',
    plant: inSession('pt', /programme:\n.*\n.*\n/, ''),
    fault: ['75-session.pt.md', 2, 'missingKey', 'programme'],
  },
  {
    what: 'a part without its minutes',
    plant: inSession('pt', 'id: opening, minutes: 10', 'id: opening'),
    fault: ['75-session.pt.md', 8, 'missingKey', 'minutes'],
  },
  {
    what: 'a date, which each edition sets for itself',
    plant: inSession('pt', 'counts:', 'date: 2026-12-03\ncounts:'),
    fault: ['75-session.pt.md', 6, 'unknownKey', '"date"'],
  },
  {
    what: 'a translated programme of other parts',
    plant: inSession('en', 'id: talk', 'id: speech'),
    fault: ['75-session.en.md', 4, 'translationDiffers', 'same ids'],
  },
  {
    what: 'a translated programme that lacks a part',
    plant: inSession('en', / {2}- \{ id: talk.*\n/, ''),
    fault: ['75-session.en.md', 4, 'translationDiffers', 'same ids'],
  },
  {
    what: 'minutes in a translation',
    plant: inSession('en', 'id: opening,', 'id: opening, minutes: 5,'),
    fault: ['75-session.en.md', 5, 'unknownKey', '"minutes"'],
  },
]

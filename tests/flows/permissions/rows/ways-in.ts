import { newBrowserSecret } from '@/lib/accounts/codes'
import { askAgain, askToLink, askToSignIn, askToSignUp } from '@/lib/accounts/commands/challenges'
import {
  becomeFirstAdministrator,
  createFirstAdministrator,
} from '@/lib/accounts/commands/first-administrator'
import { signInByIdentity } from '@/lib/accounts/commands/identities'
import { signInByPassword } from '@/lib/accounts/commands/password-sign-in'
import { enterCode } from '@/lib/accounts/commands/sign-in'
import { finishSignUp } from '@/lib/accounts/commands/sign-up'
import { hashPassword } from '@/lib/accounts/passwords'
import { welcomePurpose, welcomeSubject } from '@/lib/accounts/welcome'
import { issueToken } from '@/lib/platform/tokens'
import { db } from '@/tests/support/database'
import { asking, details, freshEmail } from '@/tests/support/newcomers'
import { noon } from '@/tests/support/people'
import type { Asker, Cast } from '../cast'
import { accountFor, anIdentity, linked } from '../people'
import { all, command, type Row } from '../row'

const notSuspended = all('allowed', { suspended: 'Forbidden', suspendedStaff: 'Forbidden' })
const remember = false
const password = 'quatro cavalos pastam devagar'
const attempts = { EmailChallenge: 'a code may be tried so often only, and a refusal is a try' }

/** The token of the installation; nobody administers the site but the asker, where he does. */
async function welcome({ before }: Asker): Promise<string> {
  const own = before.account?.id ?? ''
  await db.grant.deleteMany({ where: { role: 'administrator', accountId: { not: own } } })
  const opens = { purpose: welcomePurpose, subjectId: welcomeSubject }
  return db.$transaction((tx) => issueToken(tx, opens, { now: noon, expiresAt: null }))
}

const asked = (): { email: string; browser: string } => ({
  email: freshEmail(),
  browser: newBrowserSecret(),
})

const codes: Row[] = [
  command('accounts/commands/challenges', {
    run: askToSignIn,
    asked: 'a code to any address',
    input: () => [asked()],
    as: all('allowed'),
  }),
  command('accounts/commands/challenges', {
    run: askToSignUp,
    asked: 'a code to any address',
    input: () => [{ ...asked(), ...details }],
    as: all('allowed'),
  }),
  command('accounts/commands/challenges', {
    run: askToLink,
    asked: 'a code to any address',
    input: () => [{ ...asked(), identity: anIdentity() }],
    as: all('allowed'),
  }),
  command('accounts/commands/challenges', {
    run: askAgain,
    asked: 'another code, from the browser that asked before',
    input: async () => {
      const { challenge, browser } = await asking()
      return [{ challenge, browser }]
    },
    as: all('allowed'),
  }),
  command('accounts/commands/challenges', {
    run: askAgain,
    asked: 'another code, from another browser',
    input: async () => [{ challenge: (await asking()).challenge, browser: newBrowserSecret() }],
    as: all('NotFound'),
  }),
  command('accounts/commands/sign-in', {
    run: enterCode,
    asked: "the code that was mailed to the own account's address",
    counts: attempts,
    input: async (_: Cast, asker: Asker) => {
      const { challenge, browser, code } = await asking((await accountFor(asker)).email)
      return [{ challenge, browser, code, remember }]
    },
    as: notSuspended,
  }),
  command('accounts/commands/sign-in', {
    run: enterCode,
    asked: 'the right code, from another browser than asked for it',
    input: async (_: Cast, asker: Asker) => {
      const { challenge, code } = await asking((await accountFor(asker)).email)
      return [{ challenge, browser: newBrowserSecret(), code, remember }]
    },
    as: all('Conflict'),
  }),
  command('accounts/commands/sign-up', {
    run: finishSignUp,
    asked: 'with an address that this browser proved',
    input: async () => {
      const { challenge, browser, enter, code } = await asking()
      await enter(code)
      return [{ challenge, browser, ...details, remember }]
    },
    as: all('allowed'),
  }),
  command('accounts/commands/sign-up', {
    run: finishSignUp,
    asked: 'with an address that nobody proved',
    input: async () => {
      const { challenge, browser } = await asking()
      return [{ challenge, browser, ...details, remember }]
    },
    as: all('Conflict'),
  }),
]

const proofs: Row[] = [
  command('accounts/commands/password-sign-in', {
    run: signInByPassword,
    asked: 'with the own password',
    input: async (_: Cast, asker: Asker) => {
      const { id, email } = await accountFor(asker)
      const passwordHash = await hashPassword(password)
      await db.account.update({ where: { id }, data: { passwordHash } })
      return [{ email, password, remember }]
    },
    as: notSuspended,
  }),
  command('accounts/commands/password-sign-in', {
    run: signInByPassword,
    asked: 'with a wrong one',
    input: async (_: Cast, asker: Asker) => [
      { email: (await accountFor(asker)).email, password: 'adivinhada', remember },
    ],
    as: all('Invalid'),
  }),
  command('accounts/commands/identities', {
    run: signInByIdentity,
    asked: 'with an identity that is linked to the own account',
    input: async (_: Cast, asker: Asker) => [(await linked((await accountFor(asker)).id)).key],
    as: notSuspended,
  }),
]

const firsts: Row[] = [
  command('accounts/commands/first-administrator', {
    run: createFirstAdministrator,
    asked: 'with the link of the installation; too late where an administrator asks',
    input: async (_: Cast, asker: Asker) => [
      { token: await welcome(asker), email: freshEmail(), password, ...details },
    ],
    as: all('allowed', { administrator: 'Conflict', suspendedStaff: 'Conflict' }),
  }),
  command('accounts/commands/first-administrator', {
    run: createFirstAdministrator,
    asked: 'with a link that was guessed',
    input: () => [{ token: 'guessed', email: freshEmail(), password, ...details }],
    as: all('Conflict'),
  }),
  command('accounts/commands/first-administrator', {
    run: becomeFirstAdministrator,
    asked: 'with the link of the installation; too late where an administrator asks',
    input: async (_: Cast, asker: Asker) => [{ token: await welcome(asker) }],
    as: all('allowed', {
      anonymous: 'Forbidden',
      guest: 'Forbidden',
      administrator: 'Conflict',
      suspended: 'Forbidden',
      suspendedStaff: 'Forbidden',
    }),
  }),
]

export const waysIn: Row[] = [...codes, ...proofs, ...firsts]

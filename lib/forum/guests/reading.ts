import { canonicalEmail } from '@/lib/accounts/rules/address'
import { cleanName, nameFault } from '@/lib/accounts/rules/name'
import { Conflict, Invalid, type Fault } from '@/lib/platform/errors'
import { wasHurried } from './rules'
import { shownAt } from './stamp'

/** A guest as he gave himself: the name as it is kept, the address in its one form. */
export type Guest = { name: string; email: string }

type Typed = { email: string; website: string; stamp: string; forum: string }

/**
 * Refuses what a machine sends: a field that no person sees is filled in, the form was never shown,
 * or it came back faster than anybody writes. Says so, for the rare person who looks like one.
 */
export function refuseMachines(typed: Typed, now: Date): void {
  const shown = shownAt(typed.stamp, typed.forum)
  if (typed.website !== '' || !shown) throw new Conflict('looksAutomatic')
  if (wasHurried(shown, now)) throw new Conflict('tooQuick')
}

/** @throws Invalid when the name or the address is none */
export function readGuest(typed: Typed & { name: string }): Guest {
  const name = cleanName(typed.name)
  const email = canonicalEmail(typed.email)
  const faults: Record<string, Fault> = {}
  const wrongName = nameFault(name)
  if (wrongName) faults['name'] = wrongName
  if (!email) faults['email'] = { code: typed.email === '' ? 'required' : 'email' }
  if (!email || Object.keys(faults).length > 0) throw new Invalid(faults, 'invalidForm')
  return { name, email }
}

'use server'

import { action } from '@/app/_server/action'
import { personSchema, suspendSchema } from '@/lib/accounts/people/schema'
import {
  liftSuspension,
  signOutPerson,
  suspendAccount,
} from '@/lib/accounts/people/suspension-commands'

export const suspend = action(suspendSchema, suspendAccount)

export const lift = action(personSchema, liftSuspension)

export const endSessions = action(personSchema, signOutPerson)

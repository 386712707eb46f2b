import type { Role, Scope } from '@/lib/platform/viewer'

const allowed: Record<Role, readonly Scope[]> = {
  administrator: ['site'],
  facilitator: ['edition', 'site'],
  observer: ['edition', 'country', 'site'],
  'focal-point': ['country', 'institution'],
}

/** Where a role can hold. */
export const scopesOf = (role: Role): readonly Scope[] => allowed[role]

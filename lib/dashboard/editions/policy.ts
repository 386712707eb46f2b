import { isAdministrator } from '@/lib/accounts/policy'

/** Makes, changes, copies and archives editions. */
export const canAdministerEditions = isAdministrator

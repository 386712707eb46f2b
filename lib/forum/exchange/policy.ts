import { isAdministrator } from '@/lib/accounts/policy'

/** Takes forums out of the site and brings posts in: imports, their undoing, exports. */
export const mayExchange = isAdministrator

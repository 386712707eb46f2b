import { secure } from './cookies'

/** next-auth's own cookie, so that its sign-in and ours make the same session. */
export const sessionCookie = `${secure ? '__Secure-' : ''}next-auth.session-token`

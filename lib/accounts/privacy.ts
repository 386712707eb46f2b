/** The day from which the privacy text holds; a consent names it. A new text has a new day. */
export const privacyVersion = '2026-11-22'

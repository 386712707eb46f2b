/** What a first administrator's link is kept as: it opens the site, once. */
export const welcomePurpose = 'first-administrator'
export const welcomeSubject = 'site'

/**
 * The areas of lib/, lowest first: each may import only those before it.
 * lib/i18n and lib/platform lie below all of them.
 */
export const areas = [
  'markdown',
  'mail',
  'audit',
  'files',
  'catalog',
  'accounts',
  'editions',
  'certificates',
  'progress',
  'quiz',
  'tasks',
  'live-sessions',
  'sheets',
  'calendar',
  'forum',
  'practices',
  'inbox',
  'dashboard',
]

/** Area files, or folders of them, without database, clock or network. */
export const pureNames = ['schema', 'rules', 'policy']

/** Area files that may hold the database; a grown one is split by noun (`thread-queries`). */
export const databaseName = /(^|-)(queries|commands)$/

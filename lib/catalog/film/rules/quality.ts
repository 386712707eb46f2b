/** The two files of a film: a small one, and one that is sharp on a larger screen. */
export const filmQualities = ['small', 'better'] as const

export type FilmQuality = (typeof filmQualities)[number]

/** What a browser keeps of a choice; `always`: chosen while it was told to save data. */
export const keptQualities = [...filmQualities, 'always'] as const

export type KeptQuality = (typeof keptQualities)[number]

export const isFilmQuality = (value: unknown): value is FilmQuality =>
  filmQualities.some((one) => one === value)

export const isKeptQuality = (value: unknown): value is KeptQuality =>
  keptQualities.some((one) => one === value)

/** What is kept of a choice. Who asks for more although data is being saved means it. */
export const keptQuality = (asked: FilmQuality, savesData: boolean): KeptQuality =>
  asked === 'better' && savesData ? 'always' : asked

/** The file to play: the small one until somebody chooses, and while data is being saved. */
export const shownQuality = (kept: KeptQuality | null, savesData: boolean): FilmQuality =>
  kept === 'always' || (kept === 'better' && !savesData) ? 'better' : 'small'

/** Where a film stands that is no file of the course: at a site that shows films. */
export const filmProviders = ['youtube', 'vimeo'] as const

export type Hosted = {
  provider: (typeof filmProviders)[number]
  id: string
  /** Opens a film of Vimeo that is not listed. */
  key?: string | undefined
}

export const providerNames = { youtube: 'YouTube', vimeo: 'Vimeo' } as const

const youTube =
  /^https:\/\/(?:(?:www\.|m\.)?youtube\.com\/(?:watch\?v=|embed\/|shorts\/|live\/)|www\.youtube-nocookie\.com\/embed\/|youtu\.be\/)([\w-]{11})(?:[?&#].*)?$/
const vimeo =
  /^https:\/\/(?:(?:www\.)?vimeo\.com\/|player\.vimeo\.com\/video\/)(\d{6,12})(?:(?:\/|\?h=)([0-9a-f]{8,20}))?(?:[?&#].*)?$/

/** Which film an address means, however somebody copied it; null for any other address. */
export const hostedFilm = (address: string): Hosted | null => {
  const [, tube] = youTube.exec(address) ?? []
  if (tube !== undefined) return { provider: 'youtube', id: tube }
  const [, id, key] = vimeo.exec(address) ?? []
  return id === undefined ? null : { provider: 'vimeo', id, ...(key !== undefined && { key }) }
}

/** The film on its provider's own page. */
export const watchAddress = ({ provider, id, key }: Hosted): string =>
  provider === 'youtube'
    ? `https://www.youtube.com/watch?v=${id}`
    : `https://vimeo.com/${id}${key === undefined ? '' : `/${key}`}`

/** The film in a frame, asked to follow nobody. */
export const frameAddress = ({ provider, id, key }: Hosted): string =>
  provider === 'youtube'
    ? `https://www.youtube-nocookie.com/embed/${id}?rel=0`
    : `https://player.vimeo.com/video/${id}?${key === undefined ? '' : `h=${key}&`}dnt=1`

/** What a page may put into a frame, where somebody has asked for a film. */
export const frameSources = [
  'https://www.youtube-nocookie.com',
  'https://player.vimeo.com',
] as const

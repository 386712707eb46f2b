/**
 * The item whose film the reader asked to have from another site: by a click on a page of ours. A
 * link from elsewhere, or an address that was kept, must not make that site known to it.
 *
 * @param wanted what the address asks for
 */
export const askedFilm = (headers: Headers, wanted: string | null): string | null =>
  // An older browser does not say.
  ['same-origin', null].includes(headers.get('sec-fetch-site')) ? wanted : null

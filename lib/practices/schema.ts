/** What the library is browsed by, as its rows call it. */
export type Facet = 'country' | 'region' | 'theme' | 'year'

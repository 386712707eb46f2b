/** Languages of the interface first, then of the people who take part: what a form offers first. */
export const frequentLanguages = [
  ...['pt', 'en', 'es', 'fr'],
  ...['ar', 'de', 'it', 'kea', 'kmb', 'pov', 'ru', 'sw', 'tet', 'umb', 'zh'],
]

/** Others that a post can be in: what the detector finds, and languages of the South. */
export const otherLanguages = (
  'am az be bg bn bm ca cs da el et eu fa ff fi fon gl gn gu ha he hi hr ht hu hy id ig is ja ka kg kn ' +
  'ko ku ln lo lt lua lv mg mk ml mr ms my mfe ne nl no ny om or pa pl ps qu rn ro rw sg sk sl sn so ' +
  'sq sr ss st sv ta te th ti tl tn tr ts uk ur uz ve vi vmw wo xh yo zu'
).split(' ')

/** What a post is in when nobody knows. */
export const unknownLanguage = 'und'

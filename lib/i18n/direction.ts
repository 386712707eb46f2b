const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** How a text in a language runs; the browser decides by its first letters where nobody knows. */
export function directionOf(language: string): 'ltr' | 'rtl' | 'auto' {
  if (language === '' || language === 'und') return 'auto'
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'
}

/** The attributes of an element whose text is in a language. */
export const inLanguage = (language: string): { lang?: string; dir: 'ltr' | 'rtl' | 'auto' } => {
  const dir = directionOf(language)
  return dir === 'auto' ? { dir } : { lang: language, dir }
}

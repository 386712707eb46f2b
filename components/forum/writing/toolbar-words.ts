import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ToolbarWords } from './toolbar'

/** What the toolbar's buttons are called. */
export function toolbarWords(locale: Locale): ToolbarWords {
  const t = translator(locale, 'writing')
  return {
    toolbar: t('toolbar'),
    bold: t('bold'),
    italic: t('italic'),
    link: t('addLink'),
    quote: t('quote'),
    list: t('list'),
  }
}

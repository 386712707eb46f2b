import { KeptHtml } from '@/components/kept-html'
import type { Locale } from '@/lib/i18n/locales'
import type { ModuleItem } from '@/lib/progress/queries/module'
import { DocumentBody } from './document-body'
import { FilmBody } from './film-body'
import type { FilmWishes } from './item-place'

type Props = { locale: Locale; item: ModuleItem; films: FilmWishes; path: string }

/** What an item has to read, to see or to take along. What there is to answer is no part of it. */
export function ItemBody({ locale, item, films, path }: Props) {
  const { html, language, data, itemId } = item
  const lang = language === locale ? undefined : language
  switch (data.kind) {
    case 'film':
      return (
        <FilmBody
          {...{ locale, lang, html }}
          film={data}
          title={item.title}
          wishes={films}
          place={{ path, itemId }}
        />
      )
    case 'document':
      return <DocumentBody {...{ locale, lang, html }} file={data.file} />
    case 'text':
    case 'quiz':
    case 'question':
    case 'case':
    case 'assignment':
    case 'survey':
    case 'session':
    case 'sheet':
    case 'locked':
      return html ? <KeptHtml html={html} lang={lang} /> : null
  }
}

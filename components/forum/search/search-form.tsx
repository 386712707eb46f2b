import { frequentLanguages } from '@/lib/forum/languages/rules/tags'
import { longestSearch, type FoundPosts, type SearchInput } from '@/lib/forum/search/schema'
import { languageName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Button } from '../../ui/button'
import { PlaceSelect } from './place-select'
import styles from './search.module.css'

type Props = { locale: Locale; asked: SearchInput; found: FoundPosts }

/** What to look for, and where; a plain form whose answer is another address. */
export function SearchForm({ locale, asked, found }: Props) {
  const t = translator(locale, 'search')
  const name = found.posts.find(({ authorId }) => authorId === asked.by)?.author.name
  return (
    <form action={`/${locale}/forums/search`} role="search" className={styles.form}>
      <label className={styles.words}>
        {t('words')}
        <input
          type="search"
          name="q"
          defaultValue={asked.q}
          maxLength={longestSearch}
          autoComplete="off"
          enterKeyHint="search"
        />
        <small>{t('wordsHint')}</small>
      </label>
      <PlaceSelect {...{ locale }} places={found.places} chosen={asked.in} />
      <label>
        {t('language')}
        <select name="language" defaultValue={asked.language ?? ''}>
          <option value="">{t('anyLanguage')}</option>
          {frequentLanguages.map((one) => (
            <option key={one} value={one}>
              {languageName(one, locale)}
            </option>
          ))}
        </select>
      </label>
      {asked.by && (
        <label className={styles.by}>
          <input type="checkbox" name="by" value={asked.by} defaultChecked />
          {name ? t('by', { name }) : t('byThem')}
        </label>
      )}
      <p>
        <Button type="submit">{t('submit')}</Button>
      </p>
    </form>
  )
}

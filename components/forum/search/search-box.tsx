import { longestSearch } from '@/lib/forum/search/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Button } from '../../ui/button'
import styles from './search.module.css'

/** Looks for words in one forum; more can be asked on the page that it leads to. */
export function SearchBox({ locale, forum }: { locale: Locale; forum: string }) {
  const t = translator(locale, 'search')
  return (
    <form action={`/${locale}/forums/search`} role="search" className={styles.box}>
      <input type="hidden" name="in" value={forum} />
      <label htmlFor="search-forum">{t('inForum')}</label>
      <input
        id="search-forum"
        type="search"
        name="q"
        maxLength={longestSearch}
        autoComplete="off"
        enterKeyHint="search"
        required
      />
      <Button kind="quiet" type="submit">
        {t('submit')}
      </Button>
    </form>
  )
}

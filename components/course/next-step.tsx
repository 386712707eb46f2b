import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ModulePage } from '@/lib/progress/queries/module'
import { itemAnchor } from './item-words'
import styles from './next-step.module.css'
import { WaitingLine } from './order/waiting-line'

type Props = {
  locale: Locale
  page: Pick<
    ModulePage,
    'edition' | 'module' | 'following' | 'items' | 'next' | 'after' | 'waiting'
  >
}

/** The one next thing: an item of this module, the next module, or what was left behind. */
export function NextStep({ locale, page }: Props) {
  const t = translator(locale, 'progress')
  const { edition, module, items, next, after, waiting } = page
  const following = page.following?.lock ? null : page.following
  const home = `/${locale}/learn/${edition.slug}`
  const item = items.find(({ itemId, required }) => itemId === next && required)
  if (item) {
    return (
      <p className={styles.next}>
        <Link kind="main" href={`#${itemAnchor(item.itemId)}`}>
          <span>
            {t('next')}: <span lang={item.language}>{item.title}</span>
          </span>
        </Link>
      </p>
    )
  }
  const elsewhere = after && after.module !== module.slug ? after : null
  const onward = following ? `${home}/${following.slug}` : null
  const behind = elsewhere && `${home}/${elsewhere.module}#${itemAnchor(elsewhere.item)}`
  if (!elsewhere && waiting)
    return <WaitingLine {...{ locale }} timeZone={edition.timeZone} next={waiting} />
  return (
    <div className={styles.next}>
      <p>{elsewhere || onward ? t('moduleDone') : t('courseDone')}</p>
      {onward ? (
        <Link kind="main" href={onward}>
          <span>
            {t('nextModule')}: <span lang={following?.language}>{following?.title}</span>
          </span>
        </Link>
      ) : (
        behind && (
          <>
            <p>{t('stillOpen')}</p>
            <Link kind="main" href={behind}>
              {t('continueHere')}
            </Link>
          </>
        )
      )}
    </div>
  )
}

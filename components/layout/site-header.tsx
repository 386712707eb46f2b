import { facilitatedEditions, isAdministrator } from '@/lib/accounts/policy'
import { translator } from '@/lib/i18n/translator'
import type { Viewer } from '@/lib/platform/viewer'
import { LanguageSwitch } from './language-switch'
import { Mark } from './mark'
import styles from './site-header.module.css'

type Props = {
  viewer: Viewer
  path: string
  /** How many posts this viewer is to decide on. */
  waiting: number
}

export function SiteHeader({ viewer, path, waiting }: Props) {
  const { locale } = viewer
  const t = translator(locale, 'nav')
  const moderates = isAdministrator(viewer) || facilitatedEditions(viewer).length > 0
  const links: [href: string, label: string, shown: boolean][] = [
    ['', t('courses'), true],
    ['/practices', t('practices'), true],
    ['/my', t('my'), viewer.account !== null],
    ['/inbox', waiting > 0 ? t('inboxWaiting', { waiting }) : t('inbox'), moderates],
    ['/admin', t(isAdministrator(viewer) ? 'admin' : 'editions'), moderates],
    ['/account', t('account'), viewer.account !== null],
    ['/account/sign-in', t('signIn'), viewer.account === null],
  ]
  const here = path.split('?')[0]
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <a href={`/${locale}`} className={styles.brand}>
          <Mark />
          {t('name')}
        </a>
        <nav aria-label={t('main')} className={styles.nav}>
          <ul>
            {links
              .filter(([, , shown]) => shown)
              .map(([href, label]) => (
                <li key={href}>
                  <a href={`/${locale}${href}`} aria-current={here === href ? 'page' : undefined}>
                    {label}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
        <LanguageSwitch locale={locale} path={path} />
      </div>
    </header>
  )
}

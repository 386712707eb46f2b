import type { Receipt } from '@/lib/forum/posts/queries'
import { modulePath, threadPath } from '@/lib/forum/rules'
import { formatInstant } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { KeptHtml } from '../kept-html'
import { Link } from '../ui/link'
import { PageHeading } from '../ui/page-heading'
import { PostLanguage } from './languages/post-language'
import styles from './post.module.css'
import { ReceiptLink } from './receipt-link'
import { SignalList } from './signals/signal-list'

const words = {
  held: { title: 'receiptHeldTitle', lead: 'receiptHeldLead' },
  published: { title: 'receiptShownTitle', lead: 'receiptShownLead' },
  refused: { title: 'refusedTitle', lead: 'receiptRefusedLead' },
} as const

type Props = {
  locale: Locale
  receipt: Receipt
  /** Whether a guest came by the link that opens it everywhere. */
  byLink?: boolean
}

/** What became of a post, told to its author alone. */
export function ReceiptView({ locale, receipt, byLink = false }: Props) {
  const t = translator(locale, 'forum')
  const { status, place, thread, number, reason } = receipt
  const { title, lead } = words[status]
  const shownAt = status === 'published' && number !== null
  return (
    <>
      <PageHeading lead={t(lead)}>{t(title)}</PageHeading>
      {reason && (
        <div className={styles.unshown}>
          <p>{t('reason')}</p>
          <blockquote>{reason}</blockquote>
        </div>
      )}
      {status === 'held' && (
        <>
          <SignalList {...{ locale, signals: receipt.signals }} to="author" />
          <h2>{t('receiptNext')}</h2>
          <ul>
            <li>{t('receiptRead')}</li>
            {receipt.isGuest && <li>{t('receiptKeep')}</li>}
            {receipt.asksAddress && <li>{t('receiptConfirm')}</li>}
          </ul>
        </>
      )}
      <h2>{t('receiptYours')}</h2>
      <p className={styles.facts}>
        <time dateTime={receipt.writtenAt.toISOString()}>
          {formatInstant(receipt.writtenAt, locale, place.timeZone, 'short')}
        </time>
        <PostLanguage {...{ locale, place, post: receipt }} mayCorrect={!byLink} />
      </p>
      <KeptHtml html={receipt.html} lang={receipt.language} className={styles.body ?? ''} />
      {receipt.link && <ReceiptLink {...{ locale, byLink, status }} token={receipt.link} />}
      <p>
        {shownAt && (
          <Link kind="main" href={threadPath(locale, { ...place, thread }, number)}>
            {t('receiptShown')}
          </Link>
        )}{' '}
        <Link kind="quiet" href={`${modulePath(locale, place)}#forum`}>
          {t('backToModule')}
        </Link>
      </p>
    </>
  )
}

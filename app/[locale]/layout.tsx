import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import '../tokens.css'
import '../base.css'
import { pagePath } from '@/app/_server/page-path'
import { chosenTheme } from '@/app/_server/theme'
import { currentViewer } from '@/app/_server/viewer'
import { PausedNotice } from '@/components/forum/paused-notice'
import { SiteFooter } from '@/components/layout/site-footer'
import { SiteHeader } from '@/components/layout/site-header'
import { heldCount } from '@/lib/forum/moderation/place-queries'
import { reportedCount } from '@/lib/forum/reports/queries'
import { pausedAddress } from '@/lib/forum/subscriptions/pause-queries'
import { isLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { newId } from '@/lib/platform/ids'
import { confirmMail } from './actions'

type Props = { params: Promise<{ locale: string }>; children: ReactNode }

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f1' },
    { media: '(prefers-color-scheme: dark)', color: '#15191a' },
  ],
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  // No title: each page's heading brings its own.
  return { description: translator(locale, 'nav')('description') }
}

export default async function Layout({ params, children }: Props) {
  // Every page is made for its request: the scripts' nonce is in it.
  await connection()
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const [viewer, theme, { rest }] = await Promise.all([
    currentViewer(locale),
    chosenTheme(),
    pagePath(),
  ])
  const [held, reported, paused] = await Promise.all([
    heldCount(viewer),
    reportedCount(viewer),
    pausedAddress(viewer),
  ])
  const t = translator(locale, 'nav')
  return (
    <html lang={locale} data-theme={theme ?? undefined}>
      <body>
        <a href="#content" className="unseen">
          {t('skip')}
        </a>
        <SiteHeader viewer={viewer} path={rest} waiting={held + reported} />
        <main id="content" tabIndex={-1}>
          {paused !== null && (
            <PausedNotice {...{ locale }} address={paused} formKey={newId()} action={confirmMail} />
          )}
          {children}
        </main>
        <SiteFooter locale={locale} theme={theme} path={rest} />
      </body>
    </html>
  )
}

import { redirect, unstable_rethrow } from 'next/navigation'
import type { ReactNode } from 'react'
import { Refused } from '@/components/layout/refused'
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales'
import { sayError } from '@/lib/i18n/say-error'
import { Forbidden } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { failureOf } from './answers'
import { pagePath } from './page-path'
import { requestId, setStatus } from './open-requests'
import { currentViewer } from './viewer'

type Words = Record<string, string | string[] | undefined>

/** What Next hands to a page. */
export type PageProps<Params = object> = {
  params: Promise<{ locale: string } & Params>
  searchParams: Promise<Words>
}

export type PageFacts<Params = object> = {
  locale: Locale
  viewer: Viewer
  params: Params
  /** What stands behind the question mark, the first of each. */
  search: Record<string, string>
}

/**
 * THE shape of a page: who asks, one or two queries, components. What a query refuses becomes a page
 * that says so, with its status and without a script; who may see it once signed in is led there.
 */
export function page<Params = object>(
  show: (facts: PageFacts<Params>) => ReactNode | Promise<ReactNode>,
): (props: PageProps<Params>) => Promise<ReactNode> {
  return async ({ params, searchParams }) => {
    const { locale: named, ...rest } = await params
    const locale = isLocale(named) ? named : defaultLocale
    try {
      const viewer = await currentViewer(locale)
      const search = firstOfEach(await searchParams)
      return await show({ locale, viewer, params: rest as Params, search })
    } catch (error) {
      // Next's redirect() travels as an error.
      unstable_rethrow(error)
      return refusal(error, locale)
    }
  }
}

async function refusal(error: unknown, locale: Locale): Promise<ReactNode> {
  if (error instanceof Forbidden && error.code === 'signInFirst') {
    const { rest } = await pagePath()
    redirect(`/${locale}/account/sign-in?next=${encodeURIComponent(`/${locale}${rest}`)}`)
  }
  const id = await requestId()
  const { status, text } = failureOf(error, locale, id)
  if (status === 403 || status === 404) {
    await setStatus(status)
    return <Refused locale={locale} status={status} text={text} />
  }
  await setStatus(500)
  return <Refused locale={locale} status={500} text={sayError(locale, 'unexpectedPage', { id })} />
}

const firstOfEach = (words: Words): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([name, value]) => {
      const first = Array.isArray(value) ? value[0] : value
      return first === undefined ? [] : [[name, first]]
    }),
  )

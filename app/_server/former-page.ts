import { permanentRedirect } from 'next/navigation'
import type { Locale } from '@/lib/i18n/locales'
import { oldPage } from '@/lib/forum/disqus/old-page-queries'
import { modulePath } from '@/lib/forum/rules'
import { env } from '@/lib/platform/env'
import type { Viewer } from '@/lib/platform/viewer'

/** Leads on where the address is one of the old pages, to what has become of it. */
export async function leadOnFrom(
  { locale, viewer, search }: { locale: Locale; viewer: Viewer; search: Record<string, string> },
  path: string,
): Promise<void> {
  const query = new URLSearchParams(search).toString()
  const place = await oldPage(viewer, `${env.BASE_URL}${path}?${query}`)
  // Without a fragment of ours the browser keeps the old one, which names the comment.
  if (place) permanentRedirect(modulePath(locale, place))
}

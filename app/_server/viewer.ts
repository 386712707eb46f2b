import { cache } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { stranger, type Viewer } from '@/lib/platform/viewer'

/** Who asks, found out once for each request. */
export const currentViewer = cache((locale: Locale): Promise<Viewer> =>
  Promise.resolve(stranger(locale)),
)

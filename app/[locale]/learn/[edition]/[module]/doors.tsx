import type { ReactNode } from 'react'
import { SheetDoor } from '@/components/sheets/sheet-door'
import { SessionDoor } from '@/components/live-sessions/session-door'
import type { Locale } from '@/lib/i18n/locales'
import { sessionTimes } from '@/lib/live-sessions/queries/held'
import type { Viewer } from '@/lib/platform/viewer'
import type { ModulePage } from '@/lib/progress/queries/module'

type Asked = { locale: Locale; viewer: Viewer; page: ModulePage; now: Date }

/** What stands on a module's page for items that have a page of their own, by item. */
export async function itemDoors({ locale, viewer, page, now }: Asked) {
  const { edition, module, items } = page
  const sessions = items.filter(({ kind }) => kind === 'session').map(({ itemId }) => itemId)
  const times = await sessionTimes(viewer, edition.id, sessions)
  const doorOf = ({ itemId, kind }: (typeof items)[number]): ReactNode => {
    const place = { edition: edition.slug, module: module.slug, item: itemId }
    if (kind === 'sheet') return <SheetDoor {...{ locale, place }} />
    if (kind !== 'session') return null
    return <SessionDoor {...{ locale, place, now }} held={times.get(itemId) ?? null} />
  }
  return new Map(items.map((item) => [item.itemId, doorOf(item)]))
}

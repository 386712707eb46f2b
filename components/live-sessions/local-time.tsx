'use client'

import { useSyncExternalStore, type ReactNode } from 'react'
import { spanShape } from '@/lib/i18n/span-shape'

type Props = { from: string; to: string; tag: string; label: string; children: ReactNode }

const neverChanges = () => () => {}
const unknown = () => null

/** A span in the reader's own time, which the browser alone knows; until then, what it was given. */
export function LocalTime({ from, to, tag, label, children }: Props) {
  const shown = useSyncExternalStore(
    neverChanges,
    () => new Intl.DateTimeFormat(tag, spanShape).formatRange(new Date(from), new Date(to)),
    unknown,
  )
  return <p>{shown === null ? children : `${label}: ${shown}`}</p>
}

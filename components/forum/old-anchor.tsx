'use client'

import { useEffect } from 'react'

/** Follows `#comment-<id>` of an old address, which a server never hears of, to where that post is. */
export function OldAnchor({ path }: { path: string }) {
  useEffect(() => {
    const [, id] = /^#comment-(\d{1,25})$/.exec(location.hash) ?? []
    if (id) location.replace(`${path}?comment=${id}`)
  }, [path])
  return null
}

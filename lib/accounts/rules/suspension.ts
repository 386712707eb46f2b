const day = 24 * 60 * 60_000

/** When a suspension that begins now ends by itself; null for one that somebody has to lift. */
export const suspensionEnd = (length: string, now: Date): Date | null =>
  length === 'open' ? null : new Date(now.getTime() + Number(length) * day)

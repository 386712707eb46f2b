/** Of a path such as node_modules/@scope/name it must see nothing. */
const mailAddress = /[^\s"'<>()[\]{}:;,=\\/]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu

/** Puts a mark in place of everything that looks like a mail address. */
export const hideAddresses = (line: string): string => line.replace(mailAddress, '[address]')

export type ErrorFacts = {
  kind: string
  code?: string
  message: string
  at: string[]
  cause?: ErrorFacts
}

/**
 * Prisma puts the whole call, values and all, before the fault itself; the last line is the fault.
 * Other messages are kept to a line, since what a person typed may follow.
 */
const faultOf = (error: Error): string => {
  const lines = error.message.trim().split('\n')
  const line = error.name.startsWith('Prisma') ? lines.at(-1) : lines[0]
  return hideAddresses(line ?? '').slice(0, 300)
}

const frames = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim().slice(3))

/**
 * What the log keeps of an error: its kind, code, fault and where it was thrown, without the values
 * that were in hand.
 */
export const errorFacts = (error: unknown): ErrorFacts => {
  if (!(error instanceof Error)) return { kind: typeof error, message: 'not an Error', at: [] }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return {
    kind: error.name,
    ...(code === undefined ? {} : { code }),
    message: faultOf(error),
    at: frames(error),
    ...(error.cause === undefined ? {} : { cause: errorFacts(error.cause) }),
  }
}

/**
 * A transaction waits for its turn up to `maxWait` and may then last `timeout`, both in
 * milliseconds. It holds no mail, hash, file or network, so either is a sign of a fault.
 */
export const clientOptions = {
  transactionOptions: { maxWait: 10_000, timeout: 10_000 },
} as const

import { db } from '@/lib/platform/db'

/** The mails queued for an address, oldest first. */
export const mailsTo = (address: string) =>
  db.mail.findMany({ where: { toAddress: address }, orderBy: { id: 'asc' } })

/** The six digits of the newest code mailed to an address. */
export async function codeFor(address: string): Promise<string> {
  const mails = await db.mail.findMany({
    where: { toAddress: address, kind: 'code' },
    orderBy: { id: 'desc' },
    take: 1,
  })
  const code = /(?<!\d)\d{6}(?!\d)/.exec(mails[0]?.text ?? '')?.[0]
  if (code === undefined) throw new Error(`no code was mailed to ${address}`)
  return code
}

/** Six digits that are not the code. */
export const notThe = (code: string): string =>
  String((Number(code) + 1) % 1_000_000).padStart(6, '0')

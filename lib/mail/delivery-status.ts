import PostalMime from 'postal-mime'

/** A mail that a server says it will never deliver. */
export type FailedDelivery = { messageId: string; address: string; reason: string }

const text = (content: string | ArrayBuffer | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)

/** The fields of a block of headers by their lower-case names, folded lines put together. */
const fieldsOf = (block: string): ReadonlyMap<string, string> =>
  new Map(
    block
      .replace(/\r?\n[ \t]+/g, ' ')
      .split(/\r?\n/)
      .flatMap((line) => {
        const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? []
        return name && value !== undefined ? [[name.toLowerCase(), value.trim()] as const] : []
      }),
  )

/**
 * What a delivery report (RFC 3464) says has failed for good. A report without our mail's id, or one
 * of a delay or of a full mailbox (5.2.2), says nothing that counts.
 */
export async function failedDeliveries(raw: Uint8Array): Promise<FailedDelivery[]> {
  const mail = await PostalMime.parse(raw, { forceRfc822Attachments: true })
  const partOf = (types: readonly string[]) =>
    mail.attachments.find(({ mimeType }) => types.includes(mimeType.toLowerCase()))
  const report = partOf(['message/delivery-status'])
  const original = partOf(['message/rfc822', 'text/rfc822-headers'])
  if (!report || !original) return []
  const messageId = fieldsOf(text(original.content).split(/\r?\n\r?\n/)[0] ?? '').get('message-id')
  if (!messageId) return []
  return text(report.content)
    .split(/\r?\n\r?\n/)
    .map(fieldsOf)
    .flatMap((fields): FailedDelivery[] => {
      const status = fields.get('status') ?? ''
      const address = /^rfc822;\s*<?([^<>\s]+)>?$/i.exec(fields.get('final-recipient') ?? '')?.[1]
      const isFinal = fields.get('action')?.toLowerCase() === 'failed' && status.startsWith('5.')
      if (!address || !isFinal || status.startsWith('5.2.2')) return []
      const reason = fields.get('diagnostic-code') ?? `status ${status}`
      return [{ messageId, address: address.toLowerCase(), reason }]
    })
}

/** Crockford's Base32: no I, L, O or U, which are misread or misheard. */
export const codeAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** How many signs a code has; each carries five bits. */
export const codeLength = 16

/** A code as it is printed: four signs at a time. */
export const printedCode = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? code

const isCode = new RegExp(`^[${codeAlphabet}]{${codeLength}}$`)
const misread: Record<string, string> = { O: '0', I: '1', L: '1' }

/** A code as somebody typed it, with what is easily misread put right; null when it is none. */
export function readCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/g, '')
    .replace(/[OIL]/g, (sign) => misread[sign] ?? sign)
  return isCode.test(code) ? code : null
}

export type CertificateState = 'valid' | 'replaced' | 'revoked'

/** What a certificate is worth now; a revoked one stays so, whatever came after. */
export function certificateState(certificate: {
  replacedAt: Date | null
  revokedAt: Date | null
}): CertificateState {
  if (certificate.revokedAt) return 'revoked'
  return certificate.replacedAt ? 'replaced' : 'valid'
}

/** The words for a language out of those that were kept, or the original's. */
export const keptWords = (kept: string, language: string, original: string): string => {
  const words = JSON.parse(kept) as Record<string, string>
  return words[language] ?? words[original] ?? Object.values(words)[0] ?? ''
}

/** The path of a certificate's public page. */
export const certificatePath = (locale: string, code: string): string =>
  `/${locale}/certificates/${printedCode(code)}`

// Control characters that no keyboard writes on purpose; PostgreSQL refuses the first of them.
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g
const loneSurrogates = /\p{Surrogate}/gu

/**
 * What somebody typed, in one form: NFC, line breaks as \n, no control characters, no lone
 * surrogates, no space at either end.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(loneSurrogates, '')
    .normalize('NFC')
    .trim()

/** Fields that are kept byte for byte and never shown again. */
export const isSecretField = (name: string): boolean => /password/i.test(name)

/** Cleans every string in a JSON value, at any depth; secrets excepted. */
export function cleanJson(value: unknown, name = ''): unknown {
  if (typeof value === 'string') return isSecretField(name) ? value : cleanText(value)
  if (Array.isArray(value)) return value.map((one) => cleanJson(one, name))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleanJson(one, key)]))
}

/**
 * What a person may have meant by a number, without its unit: `1,5` and `1.5` are the same, blanks
 * part thousands, and one sign before three digits may be either ("1.000"), so both readings count.
 * Empty when it is no number.
 */
export function readings(typed: string, unit?: string): number[] {
  const text = withoutUnit(typed.normalize('NFKC'), unit)
    .replace(/[\s'’]/gu, '')
    .replace(/^[−–]/, '-')
  if (!/^[+-]?(\d[\d.,]*|[.,]\d+)$/.test(text)) return []
  const signs = text.match(/[.,]/g) ?? []
  if (signs.length === 0) return [Number(text)]
  const [first, last] = [signs[0], signs.at(-1)]
  if (signs.length === 1) {
    const decimal = Number(text.replace(',', '.'))
    return /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? [decimal, grouped(text)] : [decimal]
  }
  if (first === last) return inGroups(text) ? [grouped(text)] : []
  // Two signs: the last is the decimal one, and stands once.
  const at = text.lastIndexOf(last ?? '')
  const [whole, rest] = [text.slice(0, at), text.slice(at + 1)]
  if (!inGroups(whole) || rest === '' || whole.includes(last ?? '')) return []
  return [Number(`${digits(whole)}.${rest}`)]
}

const digits = (text: string) => text.replace(/[.,]/g, '')
const grouped = (text: string) => Number(digits(text))
const inGroups = (text: string) => /^[+-]?\d{1,3}([.,]\d{3})+$/.test(text)

function withoutUnit(typed: string, unit: string | undefined): string {
  const text = typed.trim()
  const end = unit?.normalize('NFKC').trim().toLowerCase()
  return end && text.toLowerCase().endsWith(end) ? text.slice(0, -end.length) : text
}

/** Whether one of the readings is no farther from the value than allowed. */
export const isNear = (typed: string, value: number, tolerance: number, unit?: string): boolean =>
  readings(typed, unit).some((one) => Math.abs(one - value) <= tolerance + rounding(value))

/** Tenths are not exact in binary: 0.3 is within 0.1 of 0.2. */
const rounding = (value: number) => Math.max(1, Math.abs(value)) * 1e-9

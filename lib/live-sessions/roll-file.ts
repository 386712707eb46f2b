import { parse } from 'csv-parse/sync'
import { Invalid } from '@/lib/platform/errors'
import type { RollRow } from './rules/roll'

/** The most lines of a list: more than fit into one call. */
const mostLines = 500
const largestFile = 200_000

/** A file's text: UTF-8, or else what older spreadsheets write. */
export async function textOfFile(file: File): Promise<string> {
  if (file.size > largestFile) throw new Invalid({ file: { code: 'tooLarge' } }, 'invalidForm')
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const separators = [',', ';', '\t']

/** The sign that separates most cells in the first line. */
const separatorOf = (text: string): string => {
  const [first = ''] = text.split('\n')
  const count = (sign: string) => first.split(sign).length
  return separators.reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',')
}

type Parsed = { record: string[]; info: { lines: number } }

/**
 * The lines of a list of attendance, as a spreadsheet or a call’s program writes it.
 * @throws Invalid when it is no such list, or too long
 */
export function rowsOf(text: string): RollRow[] {
  const rows = parsed(text.replace(/^\uFEFF/, '')).flatMap(({ record, info }) =>
    record.every((cell) => cell.trim() === '') ? [] : [{ line: info.lines, cells: record }],
  )
  if (rows.length === 0) throw new Invalid({ list: { code: 'required' } }, 'invalidForm')
  if (rows.length > mostLines)
    throw new Invalid({ list: { code: 'tooManyLines', values: { max: mostLines } } }, 'invalidForm')
  return rows
}

function parsed(text: string): Parsed[] {
  const options = { relax_column_count: true, relax_quotes: true, skip_empty_lines: true }
  try {
    return parse(text, { ...options, info: true, delimiter: separatorOf(text) }) as never
  } catch {
    throw new Invalid({ list: { code: 'invalid' } }, 'invalidForm')
  }
}

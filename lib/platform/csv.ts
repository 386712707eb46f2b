import { stringify } from 'csv-stringify/sync'

/**
 * Lines for a spreadsheet; what it would take for a formula begins with an apostrophe.
 * @param bom whether these are the first, with the mark by which a spreadsheet knows UTF-8
 */
export const csvText = (lines: readonly (readonly string[])[], bom = false): string =>
  stringify(lines as string[][], { bom, escape_formulas: true, record_delimiter: 'windows' })

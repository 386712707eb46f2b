import type { YAMLError } from 'yaml'
import type { z } from 'zod'

/** What YAML cannot read, and how to write it, by the parser's code. */
const remedies: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'a tab cannot indent: use spaces, as many as the line above',
  BAD_INDENT: 'it must begin as far from the left as its neighbours',
  BAD_COLLECTION_TYPE: 'it must begin as far from the left as its neighbours',
  BLOCK_AS_IMPLICIT_KEY: 'a text with ": " in it (a mapping, to YAML) stands in quotes',
  DUPLICATE_KEY: 'keys must be unique: this one stands above already',
  MISSING_CHAR:
    'it does not begin as far from the left as its neighbours, or lacks a sign: a colon with a plain space after it, a quote, a bracket',
  UNEXPECTED_TOKEN:
    "something stands after the end; in 'single' quotes an apostrophe is written twice",
  BAD_ALIAS: 'a text that begins with "*" or "&" stands in quotes',
}

/** What signs that nobody sees in an editor are called. */
const seen = (text: string): string =>
  text
    .replace(/[\u00a0\u202f]/g, '[no-break space]')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '[invisible sign]')
    .replace(/\t/g, '[tab]')

/** A line that cannot be read, as it stands and with what to do. */
export const unreadable = (code: YAMLError['code'], message: string, line: string): string =>
  `"${seen(line.trimEnd())}": ${remedies[code] ?? message.replace(/ at line .*$/s, '')}`

const expected: Record<string, string> = {
  string: 'words are expected; true, false and numbers stand in quotes',
  number: 'a number is expected, with a point and no words: 15 or 2.5',
  int: 'a whole number is expected',
  boolean: 'true or false is expected',
  array: 'a list is expected: [a, b], or lines that begin with "- "',
  record: 'a key for each language is expected, such as pt: …',
  object: 'keys are expected, each on a line below',
}

/** What is wrong with a value, and what may stand there; a message of the schema's own says it better. */
export const complaint = (issue: z.core.$ZodIssue): string => {
  const { message } = issue
  if (issue.code === 'invalid_type' && message.startsWith('Invalid input')) {
    return expected[issue.expected] ?? message
  }
  if (issue.code === 'invalid_value' && message.startsWith('Invalid')) {
    return `one of these is expected: ${issue.values.map(String).join(', ')}`
  }
  return message
    .replace(/^Invalid discriminator value. Expected /, 'one of these is expected: ')
    .replaceAll("' | '", ', ')
    .replace(/: '(.*)'$/, ': $1')
    .replace(/^Too big: .*<=?/, 'at most ')
    .replace(/^Too small: .*>=?/, 'at least ')
}

/** A value as it stands in the file, where it stands on one line: `; here: "31/12/2026"`. */
export const asWritten = (source: string): string => {
  const text = seen(source.trim())
  return text === '' || text.includes('\n') ? '' : `; here: ${text.slice(0, 60)}`
}

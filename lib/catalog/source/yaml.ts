import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import type { z } from 'zod'
import type { ContentFault } from './faults'
import { asWritten, complaint, unreadable } from './yaml-words'

/** A piece of YAML with where it begins, so that each fault names its line of the whole file. */
export type YamlText = { file: string; text: string; firstLine: number }

type Parsed = { document: Document.Parsed; lines: LineCounter }

const parse = ({ text }: YamlText): Parsed => {
  const lines = new LineCounter()
  return { document: parseDocument(text, { lineCounter: lines, uniqueKeys: true }), lines }
}

/** The line of what stands at a path, or of the nearest thing above it that exists. */
const lineAt = ({ document, lines }: Parsed, path: readonly PropertyKey[]): number => {
  for (let length = path.length; length > 0; length -= 1) {
    const parent =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    const key = path[length - 1]
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined
    const node = pair ? pair.key : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

/** A path in words: entries of a list by their id or address where they have one. */
const named = ({ document }: Parsed, path: readonly PropertyKey[]): string =>
  path
    .map((part, at) => {
      if (typeof part !== 'number') return String(part)
      const own = ['id', 'slug']
        .map((key) => document.getIn([...path.slice(0, at + 1), key]))
        .find((id): id is string => typeof id === 'string' && /^[a-z0-9-]+$/.test(id))
      return own ?? String(part + 1)
    })
    .join('.')

/** What stands at a path, letter for letter; a block that spans lines is nothing to repeat. */
const sourceAt = ({ document }: Parsed, text: string, path: readonly PropertyKey[]): string => {
  const node = document.getIn(path, true)
  return isNode(node) && node.range ? text.slice(node.range[0], node.range[1]) : ''
}

/** One complaint of the schema as faults: an unknown key is told for itself, in its own line. */
const faultsOf = (
  yaml: YamlText,
  parsed: Parsed,
  issue: z.core.$ZodIssue,
  { elsewhere }: Hints,
): ContentFault[] => {
  const at = (path: readonly PropertyKey[]) => ({
    file: yaml.file,
    line: yaml.firstLine + lineAt(parsed, path) - 1,
  })
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...at([...issue.path, key]),
      code: 'unknownKey',
      message: `"${key}" is not a key here${elsewhere?.[key] ? `: ${elsewhere[key]}` : ''}`,
    }))
  }
  const key = named(parsed, issue.path)
  const isMissing = issue.path.length > 0 && parsed.document.getIn(issue.path) === undefined
  if (isMissing) return [{ ...at(issue.path), code: 'missingKey', message: `"${key}" is missing` }]
  const code = issue.code === 'too_big' && issue.origin === 'string' ? 'tooLong' : 'badValue'
  const message = `${key ? `"${key}": ` : ''}${complaint(issue)}`
  const here = code === 'tooLong' ? '' : asWritten(sourceAt(parsed, yaml.text, issue.path))
  return [{ ...at(issue.path), code, message: `${message}${here}` }]
}

/** The first thing that YAML cannot read: what it says after that only follows from it. */
const unread = (yaml: YamlText, { document, lines }: Parsed): ContentFault | null => {
  const fault = (at: number, code: YAMLError['code'], message: string): ContentFault => {
    const { line } = lines.linePos(at)
    const words = unreadable(code, message, yaml.text.split('\n')[line - 1] ?? '')
    return { file: yaml.file, line: yaml.firstLine + line - 1, code: 'badYaml', message: words }
  }
  const [first] = [...document.errors, ...document.warnings]
  if (first) return fault(first.pos[0], first.code, first.message)
  let alias: number | undefined
  visit(document, (_, node) => {
    if (isAlias(node)) alias ??= node.range?.[0]
  })
  return alias === undefined ? null : fault(alias, 'BAD_ALIAS', '')
}

/** Of keys that stand elsewhere: where. */
type Hints = { elsewhere?: Record<string, string> }

/** What a schema makes of some YAML: its value, or every fault with its line. */
export const readYaml = <Schema extends z.ZodType>(
  yaml: YamlText,
  schema: Schema,
  hints: Hints = {},
): {
  value: z.infer<Schema> | null
  faults: ContentFault[]
  line: (...path: PropertyKey[]) => number
} => {
  const parsed = parse(yaml)
  const line = (...path: PropertyKey[]) => yaml.firstLine + lineAt(parsed, path) - 1
  const fault = unread(yaml, parsed)
  if (fault) return { value: null, faults: [fault], line }
  const read = schema.safeParse(parsed.document.toJS() ?? {})
  if (read.success) return { value: read.data, faults: [], line }
  return {
    value: null,
    faults: read.error.issues.flatMap((issue) => faultsOf(yaml, parsed, issue, hints)),
    line,
  }
}

import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { ContentFault } from './faults'

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

const named = (path: readonly PropertyKey[]) => path.map(String).join('.')

/** One complaint of the schema as faults: an unknown key is told for itself, in its own line. */
const faultsOf = (yaml: YamlText, parsed: Parsed, issue: z.core.$ZodIssue): ContentFault[] => {
  const at = (path: readonly PropertyKey[]) => ({
    file: yaml.file,
    line: yaml.firstLine + lineAt(parsed, path) - 1,
  })
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...at([...issue.path, key]),
      code: 'unknownKey',
      message: `"${key}" is not a key here`,
    }))
  }
  const key = named(issue.path)
  const isMissing = issue.path.length > 0 && parsed.document.getIn(issue.path) === undefined
  if (isMissing) return [{ ...at(issue.path), code: 'missingKey', message: `"${key}" is missing` }]
  const code = issue.code === 'too_big' && issue.origin === 'string' ? 'tooLong' : 'badValue'
  return [{ ...at(issue.path), code, message: `${key ? `"${key}": ` : ''}${issue.message}` }]
}

/** What a schema makes of some YAML: its value, or every fault with its line. */
export const readYaml = <Schema extends z.ZodType>(
  yaml: YamlText,
  schema: Schema,
): {
  value: z.infer<Schema> | null
  faults: ContentFault[]
  line: (...path: PropertyKey[]) => number
} => {
  const parsed = parse(yaml)
  const line = (...path: PropertyKey[]) => yaml.firstLine + lineAt(parsed, path) - 1
  if (parsed.document.errors.length > 0) {
    const faults = parsed.document.errors.map(({ pos, message }) => ({
      file: yaml.file,
      line: yaml.firstLine + parsed.lines.linePos(pos[0]).line - 1,
      code: 'badYaml' as const,
      message: (message.split('\n')[0] ?? '').replace(/ at line .*$/, ''),
    }))
    return { value: null, faults, line }
  }
  const read = schema.safeParse(parsed.document.toJS() ?? {})
  if (read.success) return { value: read.data, faults: [], line }
  return {
    value: null,
    faults: read.error.issues.flatMap((issue) => faultsOf(yaml, parsed, issue)),
    line,
  }
}

import { format } from 'prettier'
import type { Door } from './doors'
import { roleNames, roles, type Row } from './row'

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
  [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')

const nameOf = (key: string) => key.slice(key.indexOf('#') + 1)

const actions = (rows: readonly Row[]) =>
  tableOf(
    ['', 'asked for', ...roleNames],
    rows.map(({ key, kind, asked, as }) => [
      `\`${nameOf(key)}\` (${kind})`,
      asked,
      ...roleNames.map((role) => as[role]),
    ]),
  )

const counted = (rows: readonly Row[]) =>
  rows.flatMap(({ key, counts }) =>
    Object.entries(counts).map(([name, why]) => `- \`${nameOf(key)}\` may change ${name}: ${why}.`),
  )

const ways = (doors: Record<string, Door>) =>
  tableOf(
    ['form or handler', 'decided by'],
    Object.entries(doors).map(([door, { by, why }]) => [
      `\`${door}\``,
      by.length > 0 ? by.map((name) => `\`${name}\``).join(', ') : `nothing: ${why ?? ''}`,
    ]),
  )

const unasked = (functions: readonly { key: string; first: string }[]) =>
  tableOf(
    ['function', 'first parameter'],
    functions.map(({ key, first }) => [`\`${key}\``, `\`${first}\``]),
  )

type Facts = {
  areas: Record<string, readonly Row[]>
  doors: Record<string, Door>
  inside: readonly { key: string; first: string }[]
}

/** The whole of docs/permissions.md. */
export const documentOf = ({ areas, doors, inside }: Facts): Promise<string> =>
  format(
    [
      '# Who may do what',
      'Written from `tests/flows/permissions/`, whose tests ask for everything below as each of these people, on both engines, and hold this text equal to the table: write it anew with `npx vitest run --project flows-sqlite tests/flows/permissions -u`.',
      Object.entries(roles)
        .map(([role, words]) => `- **${role}**: ${words}.`)
        .join('\n'),
      'The edition is for those enrolled. `allowed`: it happens, or all is told. `filtered`: the answer has less in it, or nothing. The others are the four refusals; after a command refused, every row of every table is as it was, but for the counts of tries in `RateLimit` and what is named here:',
      counted(Object.values(areas).flat()).join('\n'),
      ...Object.entries(areas).flatMap(([area, rows]) => [`## ${area}`, actions(rows)]),
      '## Forms and handlers',
      'None of them decides anything itself.',
      ways(doors),
      '## Asked by nobody',
      'These take an open transaction (`tx`), or what another one found or proved, and are called from inside.',
      unasked(inside),
    ].join('\n\n'),
    { parser: 'markdown', printWidth: 100 },
  )

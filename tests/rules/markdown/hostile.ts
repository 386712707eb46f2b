import { readdirSync, readFileSync } from 'node:fs'

const folder = 'tests/rules/markdown/hostile'

type Long = { repeat: string; times: number; then: string }

const textOf = (one: string | Long): string =>
  typeof one === 'string' ? one : one.repeat.repeat(one.times) + one.then

const read = <T>(name: string): T[] =>
  JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as T[]

const apart = ['long', 'names']
const tables = readdirSync(folder)
  .map((name) => name.replace(/\.json$/, ''))
  .filter((name) => !apart.includes(name))

/**
 * What somebody may send who wants more than to be read. Each is rendered as a post and as content.
 * More are added by putting a file of texts, a JSON list, beside the others; those of "stranger" were
 * written by somebody who had not seen the code.
 */
export const hostile: readonly string[] = tables.flatMap((name) =>
  read<string | Long>(name).map(textOf),
)

/** Those of them that tell one version of the renderer from another. */
export const fixedHostile: readonly string[] = read<string>('first')

/** Texts that take their strength from their length. */
export const longTexts = read<Long>('long').map((one) => ({
  name: `${one.times} times ${JSON.stringify(one.repeat)}`,
  text: textOf(one),
}))

/** Names that somebody may give himself. */
export const hostileNames: readonly string[] = read<string>('names')

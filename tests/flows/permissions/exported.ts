import { code } from '../../house/sources'

const asking =
  /export (?:(async )?function |const )(\w+)[^\n(]*?(?:= (async )?)?\(\s*([\w{]+)\??:? ?([\w.]*)[^]*?(?=\{\n|=>)/g

type Exported = { key: string; first: string }

/** Everything of commands and queries that waits for a database, with its first parameter. */
export const exportedOf = (file: string, text: string): Exported[] =>
  [...text.matchAll(asking)].flatMap((match) => {
    const [whole, before, name, after, first] = match
    if (!before && !after && !whole.includes('Promise<')) return []
    return [{ key: `${file}#${name ?? ''}`, first: (first ?? '').replace(/^_/, '') }]
  })

const isOfCommands = (path: string) => /(?:^|[/-])(?:commands|queries)(?:\/[^/]+)?\.ts$/.test(path)

/** All of them under lib. */
export const exported = (): Exported[] =>
  code()
    .filter(({ path }) => path.startsWith('lib/') && isOfCommands(path))
    .flatMap(({ path, text }) => exportedOf(path.replace(/^lib\/(.*)\.ts$/, '$1'), text))
    .sort((a, b) => (a.key < b.key ? -1 : 1))

const methods = 'GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS'
const handlers = new RegExp(`export (?:const|(?:async )?function) (${methods})\\b`, 'g')

/** The form actions and handlers of app, as `path#name`. */
export const doorsOf = (path: string, text: string): string[] => {
  const found = path.endsWith('actions.ts')
    ? [...text.matchAll(/export (?:const|async function|function) (\w+)/g)]
    : [
        ...text.matchAll(handlers),
        ...[...text.matchAll(/export (\{[^}]*\})/g)].flatMap(([, list]) =>
          (list ?? '')
            .split(',')
            .map((one) => one.split(' as ').at(-1) ?? '')
            .flatMap((one) => [...one.matchAll(new RegExp(`(${methods})`, 'g'))]),
        ),
      ]
  return [...new Set(found.map(([, name]) => `${path}#${name ?? ''}`))]
}

/** All of them. */
export const openDoors = (): string[] =>
  code()
    .filter(({ path }) => /^app\/(?:.*\/)?(?:actions|route)\.ts$/.test(path))
    .flatMap(({ path, text }) => doorsOf(path, text))

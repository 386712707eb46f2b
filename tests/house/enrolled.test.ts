import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { code } from './sources'

/**
 * Who left an edition keeps the enrolment, with all that was done. So whoever asks who is enrolled
 * says whether people who left count, by naming `leftAt`. Those that need not are here, with reasons.
 */
const exempt: Record<string, string> = {
  'lib/certificates/queries.ts': 'shows certificates, which stay with who left',
  'lib/editions/adoption/commands.ts': 'asks when anybody last did something',
  'lib/editions/commands/names.ts': 'spells a name in all that a person ever took part in',
  'lib/editions/enrolment/seat-commands.ts': 'finds what somebody who comes back left',
  'lib/forum/unread/unread-queries.ts':
    'asks since when somebody reads; who may read was asked before',
  'lib/quiz/commands/overdue.ts': 'ends attempts by their clock, whoever left',
}

/** A row that is asked for by its id is somebody's already: nothing is asked of who is enrolled. */
const isById = (query: string): boolean =>
  /where: \{ id\b/.test(query) || /"Enrolment" (\w+)\b[\s\S]*\b\1\."id" = \$\{/.test(query)

const asks = new Set([
  'findMany',
  'findFirst',
  'findFirstOrThrow',
  'findUnique',
  'findUniqueOrThrow',
])
for (const method of ['count', 'aggregate', 'groupBy', 'updateMany']) asks.add(method)

/** The queries of a file that ask who is enrolled: calls, filters through a relation, and SQL. */
function asked(path: string, text: string): string[] {
  const found: string[] = []
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression, name } = node.expression
      if (/\benrolment$/.test(expression.getText()) && asks.has(name.text))
        found.push(node.getText())
    } else if (ts.isPropertyAssignment(node)) {
      const filter = node.initializer.getText()
      if (/^(?:enrolments?)$/.test(node.name.getText()) && /^\{/.test(filter) && isFilter(node))
        found.push(filter)
    } else if (ts.isTaggedTemplateExpression(node)) {
      if (/\b(?:FROM|JOIN) "Enrolment"/.test(node.getText())) found.push(whole(node, text))
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** A statement, which is put together of its file's fragments: it is enough that one says so. */
const whole = (node: ts.TaggedTemplateExpression, text: string): string =>
  `${node.getText()} ${/leftAt|enrolledIn\(/.exec(text)?.[0] ?? ''}`

/** Whether a relation filters rows, and does not only bring some along. */
const isFilter = (node: ts.PropertyAssignment): boolean =>
  /^\{\s*(?:some|none|every|where)\b/.test(node.initializer.getText()) || isInWhere(node)

function isInWhere(node: ts.Node): boolean {
  for (let at: ts.Node = node.parent; !ts.isStatement(at); at = at.parent)
    if (ts.isPropertyAssignment(at) && at.name.getText() === 'where') return true
  return false
}

/** By the column, or in SQL by `enrolledIn`, which names it. */
const saysSo = (query: string): boolean => query.includes('leftAt') || query.includes('enrolledIn(')

const isSilent = (query: string): boolean => !saysSo(query) && !isById(query)

const silent = code()
  .filter(({ path }) => path.startsWith('lib/'))
  .flatMap(({ path, text }) =>
    asked(path, text)
      .filter(isSilent)
      .map((query) => ({ path, query: query.replace(/\s+/g, ' ').slice(0, 140) })),
  )

describe('whoever asks who is enrolled', () => {
  it('says whether people who left count', () => {
    expect(silent.filter(({ path }) => !(path in exempt))).toEqual([])
  })

  it('is exempt only where it still says nothing', () => {
    const paths = silent.map(({ path }) => path)
    expect(Object.keys(exempt).filter((path) => !paths.includes(path))).toEqual([])
  })

  it.each([
    ['a call', 'tx.enrolment.count({ where: { editionId } })'],
    ['a relation', 'reader.edition.findMany({ where: { enrolments: { some: { accountId } } } })'],
    ['what is brought along', 'select({ enrolments: { where: { accountId }, take: 1 } })'],
    ['a row’s own', 'reader.attempt.groupBy({ where: { enrolment: { editionId } } })'],
    ['SQL', 'sql`SELECT 1 FROM "Enrolment" n WHERE n."accountId" = ${id}`'],
  ])('is found out in %s', (_, text) => {
    expect(asked('lib/x.ts', text).filter(isSilent)).toHaveLength(1)
  })

  it('asks nothing in a row by its id, a choice of columns, and where it says so', () => {
    const text = `tx.enrolment.findUnique({ where: { id } })
      tx.post.findFirst({ select: { enrolment: { select: { id: true } } } })
      tx.enrolment.count({ where: { editionId, leftAt: null } })
      sql\`SELECT 1 FROM "Enrolment" e WHERE \${learns}\`

      const learns = sql\`e."leftAt" IS NULL\``
    expect(asked('lib/x.ts', text).filter(isSilent)).toEqual([])
  })
})

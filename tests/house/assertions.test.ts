import ts from 'typescript'
import { expect, it } from 'vitest'
import { code, type Source } from './sources'

const isTest = (node: ts.CallExpression) =>
  /^(it|test)(\.(each|for|concurrent)\b.*)?$/s.test(node.expression.getText())

/** Calls of `it` and `test` that hold a body, with that body. */
const testsOf = ({ path, text }: Source) => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const tests: { name: string; body: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node)) {
      const body = node.arguments.find(
        (one) => ts.isArrowFunction(one) || ts.isFunctionExpression(one),
      )
      if (body)
        tests.push({ name: `${path}: ${node.arguments[0]!.getText()}`, body: body.getText() })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return tests
}

const files = code().filter(({ path }) => /^tests\/.*\.(test|spec)\.tsx?$/.test(path))

it('every test expects something', () => {
  const idle = files
    .flatMap(testsOf)
    .filter(({ body }) => !/\bexpect\w*[(.]|\bfc\.assert\(/.test(body))
  expect(idle.map(({ name }) => name)).toEqual([])
  // It parses every test there is.
}, 30_000)

it('every file of tests has one', () => {
  expect(files.filter((file) => testsOf(file).length === 0).map(({ path }) => path)).toEqual([])
})

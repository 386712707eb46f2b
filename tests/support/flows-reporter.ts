import { mkdirSync, writeFileSync } from 'node:fs'
import { type Reporter, type TestCase, type TestModule, type Vitest } from 'vitest/node'

const flows = ['flows-sqlite', 'flows-postgresql'] as const

const fullName = (test: TestCase) => `${test.module.relativeModuleId} > ${test.fullName}`

/** What is wrong with a run although every test that ran has passed. */
const faultsOf = (tests: readonly TestCase[], projects: readonly string[]): string[] => {
  const skipped = tests
    .filter((test) => test.result().state === 'skipped')
    .map((test) => `skipped in ${test.project.name}: ${fullName(test)}`)
  if (!flows.every((name) => projects.includes(name))) return skipped
  const ran = flows.map(
    (name) => new Set(tests.filter((test) => test.project.name === name).map(fullName)),
  )
  const alone = flows.flatMap((name, index) =>
    [...ran[index]!]
      .filter((test) => !ran[1 - index]!.has(test))
      .map((test) => `only in ${name}: ${test}`),
  )
  return [...skipped, ...alone]
}

/** A file that could not be loaded has no test to fail. */
const isBroken = (file: TestModule) =>
  !file.ok() && [...file.children.allTests('failed')].length === 0

const report = 'test-results/vitest.json'

/** Leaves the counts of each project where npm test reads them. */
const writeCounts = (tests: readonly TestCase[], modules: readonly TestModule[]): void => {
  const names = [...new Set(modules.map((file) => file.project.name))].sort()
  const counts = names.map((name) => {
    const own = tests.filter((test) => test.project.name === name)
    const count = (state: string) => own.filter((test) => test.result().state === state).length
    const broken = modules.filter((file) => file.project.name === name && isBroken(file)).length
    return {
      name,
      passed: count('passed'),
      failed: count('failed') + broken,
      skipped: count('skipped'),
    }
  })
  mkdirSync('test-results', { recursive: true })
  writeFileSync(report, JSON.stringify(counts))
}

/**
 * Fails a run in which a test was skipped, or in which SQLite and PostgreSQL did not run the same
 * flows; a run of chosen tests (`-t`) is left alone. Its last line counts the tests.
 *
 * A function and no arrow, because Vitest calls it with `new`.
 */
export default function flowsReporter(): Reporter {
  let vitest: Vitest | undefined
  return {
    onInit: (started) => {
      vitest = started
    },
    onTestRunEnd: (modules, errors) => {
      const tests = modules.flatMap((file) => [...file.children.allTests()])
      writeCounts(tests, modules)
      const projects = vitest?.projects.map(({ name }) => name) ?? []
      const faults = vitest?.config.testNamePattern ? [] : faultsOf(tests, projects)
      for (const fault of faults) console.error(fault)
      const count = (state: string) => tests.filter((test) => test.result().state === state).length
      const failed =
        count('failed') + modules.filter(isBroken).length + errors.length + faults.length
      // Vitest sets the exit code and speaks once more after this.
      process.once('exit', () => {
        if (failed > 0) process.exitCode = 1
        console.info(`${count('passed')} passed, ${failed} failed`)
      })
    },
  }
}

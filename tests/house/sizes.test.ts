import { expect, it } from 'vitest'
import { code, sources } from './sources'

const measured = () => [...code(), ...sources('.css')].sort((a, b) => a.lines - b.lines)

it('keeps every file under 250 lines', () => {
  const long = measured().filter(({ lines }) => lines > 250)
  expect(
    long.map(({ path, lines }) => `${path}: ${String(lines)} lines, split it by noun`),
  ).toEqual([])
})

it('keeps nine files in ten under 150 lines and the median near 60', () => {
  const sizes = measured().map(({ lines }) => lines)
  const at = (share: number) => sizes[Math.floor((sizes.length - 1) * share)]!
  console.info(`${sizes.length} files, median ${at(0.5)} lines, nine in ten under ${at(0.9)}`)
  expect(at(0.9)).toBeLessThanOrEqual(150)
  expect(at(0.5)).toBeLessThanOrEqual(80)
})

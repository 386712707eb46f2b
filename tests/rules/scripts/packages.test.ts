import { expect, it } from 'vitest'
import { differing, missingPackages } from '@/scripts/run/packages.mjs'

const there = {
  'node_modules/next': { version: '16.4.6' },
  'node_modules/next/node_modules/postcss': { version: '8.4.31' },
}

it.each([
  ['nothing', there, []],
  ['the project itself', { '': { version: '0.1.0' }, ...there }, []],
  ['another version', { 'node_modules/next': { version: '16.4.7' } }, ['next']],
  ['one that is not there', { 'node_modules/zod': { version: '4.6.7' } }, ['zod']],
  [
    'a nested one',
    { 'node_modules/next/node_modules/postcss': { version: '8.5.0' } },
    ['next/node_modules/postcss'],
  ],
  [
    'none for another system',
    { 'node_modules/@next/swc-win32-x64-msvc': { version: '16.4.6', optional: true } },
    [],
  ],
  [
    'an optional one of another version',
    { 'node_modules/next': { version: '16.4.7', optional: true } },
    ['next'],
  ],
])('asks npm for %s', (_, wanted, missing) => {
  expect(differing(wanted, there)).toEqual(missing)
})

it('finds every package of this checkout', () => {
  expect(missingPackages()).toEqual([])
})

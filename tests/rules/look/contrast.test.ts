import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const tokens = readFileSync('app/tokens.css', 'utf8')
const colours = new Map(
  [...tokens.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }],
  ),
)

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(one: string, other: string, theme: 'light' | 'dark'): number {
  const [high, low] = [one, other]
    .map((name) => luminance(colours.get(name)![theme]))
    .sort((a, b) => b - a)
  return (high! + 0.05) / (low! + 0.05)
}

const papers = ['paper', 'paper-raised', 'paper-sunk']
const texts = ['ink', 'ink-soft', 'sea', 'sea-deep', 'earth', 'danger']
const signals = ['info', 'success', 'warning', 'danger']
const text: [string, string][] = [
  ...papers.flatMap((paper) => texts.map((name): [string, string] => [name, paper])),
  ...signals.map((name): [string, string] => [name, `${name}-wash`]),
  ['earth', 'earth-wash'],
  ['ink', 'earth-wash'],
  ['ink', 'sea-wash'],
  ['sea', 'sea-wash'],
  ['sea-deep', 'sea-wash'],
  ['on-sea', 'sea'],
  ['on-sea', 'sea-deep'],
  ['on-danger', 'danger'],
]
const controls = papers.map((paper): [string, string] => ['edge', paper])

describe.each(['light', 'dark'] as const)('in the %s', (theme) => {
  it.each(text)('the text %s on %s has at least 7 to 1', (front, back) => {
    expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(7)
  })

  it.each(controls)('the edge of a control, %s on %s, has at least 4.5 to 1', (front, back) => {
    expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(4.5)
  })
})

it('every colour of the tokens has a light and a dark form', () => {
  const hex = tokens.match(/#[0-9a-f]{3,8}\b/g) ?? []
  expect(hex).toHaveLength(colours.size * 2)
})

it('the frame of the browser has the colour of the paper', () => {
  const layout = readFileSync('app/[locale]/layout.tsx', 'utf8')
  expect(layout).toContain(`color: '${colours.get('paper')!.light}'`)
  expect(layout).toContain(`color: '${colours.get('paper')!.dark}'`)
})

import type { Figure } from './storyboard'

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)

/** An arched bridge over the width of the slide, built as far as the story has come. */
const bridge = (built: number, of: number): string => {
  const width = 854 / of
  const arch = (at: number) => {
    const left = at * width
    const right = left + width
    const curve = `M${left} 70 V26 M${right} 70 V26 M${left + 6} 62 A${width / 2 - 6} 34 0 0 1 ${right - 6} 62`
    return `<path class="${at < built ? 'built' : 'planned'}" d="${curve} M${left} 26 H${right}"/>`
  }
  const water = '<path class="water" d="M0 74 H854"/>'
  return `<svg class="bridge" viewBox="0 0 854 80">${[...range(built, of), ...range(0, built)].map(arch).join('')}${water}</svg>`
}

/** Heads and shoulders, ten times smaller than life: one for each person. */
const people = (before: number, now: number): string => {
  const person = (kind: string) => `<i class="${kind}"><b></b></i>`
  const all = [...range(0, before).map(() => 'before'), ...range(0, now).map(() => 'now')]
  return `<p class="people">${all.map(person).join('')}</p>`
}

/** The picture of a scene as HTML; none gives nothing. */
export const drawn = (figure: Figure | undefined): string => {
  if (!figure) return ''
  return 'bridge' in figure
    ? bridge(figure.bridge, figure.of)
    : people(figure.before, figure.people)
}

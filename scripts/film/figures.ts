import { chain, floor, ring, triangle } from './drawings'
import type { Figure } from '@/lib/catalog/source/storyboard'

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

const picture = (shapes: string) =>
  `<svg class="picture" viewBox="0 0 854 80" font-family="Liberation Sans">${shapes}</svg>`

/** A ruler from 10 to 18, with the years from one to another marked; below 10 it begins open. */
const ages = ([from, to]: readonly [number, number]): string => {
  const place = (age: number) => 70 + (Math.max(age, 9.5) - 9.5) * 84
  const marked = to > from ? `<path class="mark" d="M${place(from)} 30 H${place(to)}"/>` : ''
  const ticks = range(10, 19).map(
    (age) =>
      `<path class="line" d="M${place(age)} 22 V38"/><text x="${place(age)}" y="68">${age}</text>`,
  )
  return picture(`<path class="line" d="M${place(0)} 30 H${place(18)}"/>${marked}${ticks.join('')}`)
}

/** Boxes of a list, of which so many are ticked. */
const boxes = (ticked: number, of: number): string =>
  picture(
    range(0, of)
      .map((at) => {
        const left = 427 - of * 45 + at * 90 + 18
        const tick = at < ticked ? `<path class="mark" d="M${left + 12} 36 l12 13 l22 -28"/>` : ''
        return `<rect class="line" x="${left}" y="8" width="54" height="54" rx="6"/>${tick}`
      })
      .join(''),
  )

/** Stations of a road, walked as far as one of them. */
const road = (reached: number, of: number): string => {
  const place = (at: number) => 90 + (at * 674) / (of - 1)
  const walked =
    reached > 1 ? `<path class="mark" d="M${place(0)} 36 H${place(reached - 1)}"/>` : ''
  const stations = range(0, of).map(
    (at) => `<circle class="${at < reached ? 'full' : 'open'}" cx="${place(at)}" cy="36" r="15"/>`,
  )
  return picture(
    `<path class="line" d="M${place(0)} 36 H${place(of - 1)}"/>${walked}${stations.join('')}`,
  )
}

/** A table seen from above, with so many of its seats taken. */
const seats = (taken: number, of: number): string => {
  const chairs = range(0, of).map((at) => {
    const column = Math.floor(at / 2)
    const x = 427 + (column - (Math.ceil(of / 2) - 1) / 2) * 110
    return `<circle class="${at < taken ? 'full' : 'open'}" cx="${x}" cy="${at % 2 ? 66 : 10}" r="9"/>`
  })
  const half = Math.ceil(of / 2) * 55 + 15
  const top = `<rect class="line" x="${427 - half}" y="25" width="${half * 2}" height="26" rx="8"/>`
  return picture(top + chairs.join(''))
}

/** A sheet of paper, lying, with so many of its lines written. */
const sheet = (written: number, of: number): string => {
  const lines = range(0, of).map((at) => {
    const left = 250 + (at % 2) * 190
    const y = 16 + Math.floor(at / 2) * 16
    return `<path class="${at < written ? 'mark' : 'line'}" d="M${left} ${y} h164"/>`
  })
  return picture(
    `<rect class="line" x="228" y="2" width="398" height="76" rx="4"/>${lines.join('')}`,
  )
}

/** The picture of a scene as HTML; none gives nothing. */
export const drawn = (figure: Figure | undefined): string => {
  if (!figure) return ''
  if ('bridge' in figure) return bridge(figure.bridge, figure.of)
  if ('people' in figure) return people(figure.before, figure.people)
  if ('ages' in figure) return ages(figure.ages)
  if ('boxes' in figure) return boxes(figure.boxes, figure.of)
  if ('road' in figure) return road(figure.road, figure.of)
  if ('seats' in figure) return seats(figure.seats, figure.of)
  if ('corners' in figure) return triangle(figure.corners)
  if ('boards' in figure) return floor(figure.boards, figure.of)
  if ('links' in figure) return chain(figure.links, figure.of)
  if ('ring' in figure) return ring(figure.ring, figure.of)
  return sheet(figure.sheet, figure.of)
}

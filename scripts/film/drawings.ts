const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)

const svg = (shapes: readonly string[]): string =>
  `<svg class="drawing" viewBox="0 0 854 100">${shapes.join('')}</svg>`

/** What is still to come is drawn first, so that what stands lies above it. */
const inOrder = (done: number, of: number, shape: (at: number, kind: string) => string) => [
  ...range(done, of).map((at) => shape(at, 'planned')),
  ...range(0, done).map((at) => shape(at, 'built')),
]

/** Three corners, and the sides between those of which the story has told. */
export const triangle = (told: number): string => {
  const corners = ['237 84', '617 84', '427 16']
  const place = (at: number) => corners[at % 3] ?? ''
  const side = (at: number, kind: string) =>
    `<path class="${kind}" d="M${place(at)} L${place(at + 1)}"/>`
  const corner = (at: number, kind: string) =>
    `<circle class="${kind} filled" r="13" transform="translate(${place(at)})"/>`
  const sides = told === 3 ? 3 : Math.max(0, told - 1)
  return svg([...inOrder(sides, 3, side), ...inOrder(told, 3, corner)])
}

/** A floor over the width of the slide, laid board by board. */
export const floor = (laid: number, of: number): string => {
  const width = 742 / of
  const board = (at: number, kind: string) =>
    `<rect class="${kind} filled" x="${56 + at * width + 5}" y="44" width="${width - 10}" height="26" rx="3"/>`
  return svg(['<path class="planned" d="M56 82 H798"/>', ...inOrder(laid, of, board)])
}

/** A chain over the width of the slide, each link hanging in the one before. */
export const chain = (joined: number, of: number): string => {
  const width = 854 / of
  const link = (at: number, kind: string) =>
    `<rect class="${kind}" x="${at * width + 6}" y="26" width="${width + (at < of - 1 ? 16 : -12)}" height="48" rx="24"/>`
  return svg(inOrder(joined, of, link))
}

/** A long table seen from above, with a seat at each end and as many along either side. */
export const ring = (seated: number, of: number): string => {
  const ends = of / 2
  const seat = (at: number, kind: string) => {
    const along = at <= ends ? at : of - at
    const isEnd = at % ends === 0
    const [x, y] = [67 + (along * 720) / ends, isEnd ? 50 : at < ends ? 14 : 86]
    return `<circle class="${kind} filled" cx="${x}" cy="${y}" r="9"/>`
  }
  const top = '<rect class="planned" x="92" y="34" width="670" height="32" rx="16"/>'
  return svg([top, ...inOrder(seated, of, seat)])
}

import { createRequire } from 'node:module'
import type { FeatureCollection, Geometry } from 'geojson'
import { type ExtendedFeature, geoCentroid, geoNaturalEarth1, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'

type World = Parameters<typeof feature>[0]
type Countries = FeatureCollection<Geometry, { name: string }>

const require = createRequire(import.meta.url)
const width = 1_000
const height = 460
const antarctica = '010'

const countriesOf = (name: string) => {
  const world = require(`world-atlas/${name}.json`) as World
  const countries = world.objects['countries']
  if (!countries) throw new Error(`${name} holds no countries`)
  const { features } = feature(world, countries) as Countries
  return features.filter(({ id }) => id !== antarctica)
}

/** Kosovo alone of what we show has no number in the atlas; two claimed coasts have none either. */
const numberOf = ({ id, properties }: { id?: string | number; properties: { name: string } }) =>
  id !== undefined ? String(id).padStart(3, '0') : properties.name === 'Kosovo' ? '983' : null

/**
 * The world as one SVG file: each country a shape `c` with its number, small ones a circle where they
 * lie, all of them in the group `world`. Pages refer to its shapes and colour them.
 */
export const worldSvg = (): string => {
  const large = countriesOf('countries-110m')
  const sphere: ExtendedFeature = {
    type: 'Feature',
    properties: {},
    geometry: {
      type: 'MultiPoint',
      coordinates: [
        [-179, 0],
        [179, 0],
        [0, 84],
        [0, -56],
      ],
    },
  }
  const projection = geoNaturalEarth1().fitSize([width, height], sphere)
  const path = geoPath(projection).digits(0)
  const drawn = new Set<string>()
  const shapes = large.map((country) => {
    const number = numberOf(country)
    if (number) drawn.add(number)
    return `<path${number ? ` id="c${number}"` : ''} d="${path(country) ?? ''}"/>`
  })
  const circles = countriesOf('countries-50m').flatMap((country) => {
    const number = numberOf(country)
    const place = projection(geoCentroid(country))
    if (!number || !place || drawn.has(number)) return []
    drawn.add(number)
    const [x, y] = place.map(Math.round)
    return [`<circle id="c${number}" cx="${x}" cy="${y}" r="3"/>`]
  })
  const view = `viewBox="0 0 ${width} ${height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${view}><g id="world">${[...shapes, ...circles].join('')}</g></svg>\n`
}

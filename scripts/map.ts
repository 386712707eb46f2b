import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { worldSvg } from './map/world'

// A new name for a new map: browsers keep this one for a year.
const file = join(import.meta.dirname, '../public/maps/world-1.svg')
const svg = worldSvg()
await writeFile(file, svg)
console.info(`public/maps/world-1.svg: ${svg.length} characters`)

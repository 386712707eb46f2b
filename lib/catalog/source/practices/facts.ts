import { isPlace } from '@/lib/i18n/countries'
import { isRegion, regionOf, regions } from '@/lib/i18n/regions'
import { claimId, type Reading, report } from '../reading'
import { readYaml } from '../yaml'
import { isTaken, type PracticeFacts, practiceFacts } from './schema'

type Line = (...path: PropertyKey[]) => number

const checkPlaces = (reading: Reading, file: string, facts: PracticeFacts, line: Line) => {
  facts.countries.forEach((code, at) => {
    const fault = (message: string) =>
      report(reading, file, line('countries', at), 'badValue', message)
    if (!isPlace(code)) fault(`"${code}" is no country: two capitals, by ISO 3166-1, such as MZ`)
    else if (facts.countries.indexOf(code) < at) fault(`"${code}" is there twice`)
  })
  facts.regions.forEach((name, at) => {
    if (isRegion(name)) return
    const message = `"${name}" is no region: ${regions.join(', ')}`
    report(reading, file, line('regions', at), 'badValue', message)
  })
}

const checkYears = (reading: Reading, file: string, { years = [] }: PracticeFacts, line: Line) => {
  const [first = 0, last = first] = years
  if (last >= first) return
  const message = `it ends in ${last}, before it begins in ${first}`
  report(reading, file, line('years'), 'badYears', message)
}

/** practice.yaml, checked; null when it cannot be read. */
export const readFacts = (reading: Reading, folder: string) => {
  const file = `${folder}/practice.yaml`
  const found = reading.files.get(file)
  if (!found) {
    report(reading, file, 1, 'missingFile', 'a practice needs its practice.yaml')
    return null
  }
  const { value, faults, line } = readYaml(
    { file, text: found.text ?? '', firstLine: 1 },
    practiceFacts,
  )
  reading.faults.push(...faults)
  if (!value) return null
  claimId(reading, value.id, file, line('id'))
  if (isTaken(value.id)) {
    const message = `"${value.id}" is an address of what members propose: choose another id`
    report(reading, file, line('id'), 'badValue', message)
  }
  if (`practices/${value.id}` !== folder) {
    report(reading, file, line('id'), 'differentId', 'the folder of a practice has its id')
  }
  checkPlaces(reading, file, value, line)
  checkYears(reading, file, value, line)
  return value
}

/** The regions of a practice's countries, and those that it names itself. */
export const regionsOf = ({ countries, regions: named }: PracticeFacts): string[] =>
  regions.filter((one) => named.includes(one) || countries.some((code) => regionOf(code) === one))

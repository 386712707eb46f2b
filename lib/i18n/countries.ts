import { intlTag } from './format'
import type { Locale } from './locales'
import { sortKey } from './sort-key'

/** The nine countries of the Community of Portuguese Language Countries. */
export const cplpCountries = ['AO', 'BR', 'CV', 'GQ', 'GW', 'MZ', 'PT', 'ST', 'TL'] as const

// ISO 3166-1 alpha-2, all officially assigned codes.
const assigned =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
  'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT ' +
  'MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ ' +
  'UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'

/** Every ISO 3166-1 alpha-2 code, by code. */
export const countries: readonly string[] = assigned.split(' ')

const known = new Set(countries)

/** Whether this is a country's code, in capitals. */
export const isCountry = (code: string): boolean => known.has(code)

/** Not assigned by ISO, but in common use: Kosovo, of which sources tell beside countries. */
const byUse = 'XK'

/** Whether something may be told of this place: a country, or Kosovo. */
export const isPlace = (code: string): boolean => isCountry(code) || code === byUse

const names = new Map<Locale, Intl.DisplayNames>()

/** A place's name in a language; a code that is none stays as it is. */
export function countryName(code: string, locale: Locale): string {
  if (!isPlace(code)) return code
  const list = names.get(locale) ?? new Intl.DisplayNames(intlTag(locale), { type: 'region' })
  names.set(locale, list)
  return list.of(code) ?? code
}

export type CountryChoice = { code: string; name: string }

/** Countries for a list to choose from, by name; the nine CPLP stand first. */
export function countryChoices(locale: Locale): { cplp: CountryChoice[]; others: CountryChoice[] } {
  const named = (codes: readonly string[]) =>
    codes
      .map((code) => ({ code, name: countryName(code, locale), key: '' }))
      .map((choice) => ({ ...choice, key: sortKey(choice.name) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ code, name }) => ({ code, name }))
  const first: readonly string[] = cplpCountries
  return { cplp: named(first), others: named(countries.filter((code) => !first.includes(code))) }
}

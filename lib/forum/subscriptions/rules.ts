import { startOfDay } from '@/lib/editions/rules'
import type { Rhythm } from './schema'

const hour = 3_600_000
const day = 24 * hour
const morningHour = 7

/** Countries of several zones: the one where most people live. */
const mainZones: Record<string, string> = {
  AR: 'America/Buenos_Aires',
  AU: 'Australia/Sydney',
  BR: 'America/Sao_Paulo',
  CA: 'America/Toronto',
  CD: 'Africa/Kinshasa',
  CL: 'America/Santiago',
  EC: 'America/Guayaquil',
  ES: 'Europe/Madrid',
  ID: 'Asia/Jakarta',
  MX: 'America/Mexico_City',
  PT: 'Europe/Lisbon',
  RU: 'Europe/Moscow',
  US: 'America/New_York',
}

// Node 20 has the accessor, later ones the method.
type Zoned = Intl.Locale & { timeZones?: string[]; getTimeZones?: () => string[] | undefined }

function zonesOf(country: string): readonly string[] {
  if (!/^[A-Z]{2}$/.test(country)) return []
  const region: Zoned = new Intl.Locale(`und-${country}`)
  return region.getTimeZones?.() ?? region.timeZones ?? []
}

/** In whose morning somebody gets summaries: that of his country, else of the edition he follows. */
export function zoneOf(country: string | null, edition: string | null): string {
  const zones = country ? zonesOf(country) : []
  if (edition && (zones.length === 0 || zones.includes(edition))) return edition
  return (country && mainZones[country]) || zones[0] || edition || 'UTC'
}

const dayIn = (zone: string, at: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(at)

const hourIn = (zone: string, at: Date): number =>
  Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(
      at,
    ),
  )

/** Seven o'clock on a local day, also on one whose clocks change in the night before. */
function morningOf(local: string, zone: string): Date {
  const guess = new Date(startOfDay(local, zone).getTime() + morningHour * hour)
  return new Date(guess.getTime() + (morningHour - hourIn(zone, guess)) * hour)
}

const isMonday = (local: string): boolean => new Date(`${local}T00:00:00Z`).getUTCDay() === 1

/** The first morning after `now` on which a summary is due; null for who gets none. */
export function nextDigestAt(rhythm: Rhythm, zone: string, now: Date): Date | null {
  if (rhythm !== 'daily' && rhythm !== 'weekly') return null
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const local = dayIn(zone, new Date(now.getTime() + ahead * day))
    if (rhythm === 'weekly' && !isMonday(local)) continue
    const morning = morningOf(local, zone)
    if (morning > now) return morning
  }
  return new Date(now.getTime() + day)
}

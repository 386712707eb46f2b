import type { EditionForm } from '@/lib/dashboard/editions/schema'
import { newId } from '@/lib/platform/ids'

/** What an administrator types for an edition of a course in Portuguese and English. */
export const anEditionForm = (changes: Partial<EditionForm> = {}): EditionForm => ({
  'name-pt': '2027',
  'name-en': '2027 in English',
  slug: `edition-${newId()}`,
  audience: 'enrolled',
  enrolment: 'open',
  key: '',
  seats: '',
  timeZone: 'Africa/Maputo',
  opensOn: '2027-03-01',
  closesOn: '',
  hours: '',
  languages: [],
  readableBy: 'enrolled',
  readableLater: 'course',
  guests: 'off',
  ...changes,
})

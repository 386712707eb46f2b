import type { MessageKey } from '@/lib/i18n/translator'
import type { Role } from '@/lib/platform/viewer'

export const roleWords = {
  administrator: 'administrator',
  facilitator: 'facilitator',
  observer: 'observer',
  'focal-point': 'focalPoint',
} as const satisfies Record<Role, MessageKey<'people'>>

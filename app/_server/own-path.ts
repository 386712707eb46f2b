import { splitPath } from '@/lib/i18n/negotiate'

/** A path of ours that a form named, or the start: a redirect never leaves the site. */
export function ownPath(path: unknown): string {
  if (typeof path !== 'string' || !splitPath(path.split('?')[0] ?? '').locale) return '/'
  return /^\/[\w\-./?=&%]*(?:#[\w-]*)?$/.test(path) ? path : '/'
}

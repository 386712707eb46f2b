import type { Viewer } from '@/lib/platform/viewer'

/** Files of content are for everybody; any other kind is for nobody until it has a rule here. */
export const canReadFile = (_viewer: Viewer, file: { purpose: string }): boolean =>
  file.purpose === 'content'

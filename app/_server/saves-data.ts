import { headers } from 'next/headers'

/** The same forum, whose pictures wait for a tap where the browser says that data is being saved. */
export async function asDataIsSaved<F extends { savesData: boolean }>(forum: F): Promise<F> {
  return { ...forum, savesData: (await headers()).get('save-data') === 'on' }
}

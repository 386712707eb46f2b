import { headers } from 'next/headers'

/** Whether the browser says that data is being saved. */
export const savesData = async (): Promise<boolean> => (await headers()).get('save-data') === 'on'

/** The same forum, whose pictures wait for a tap where data is being saved. */
export async function asDataIsSaved<F extends { savesData: boolean }>(forum: F): Promise<F> {
  return { ...forum, savesData: await savesData() }
}

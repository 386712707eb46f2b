type Saving = Navigator & { connection?: { saveData?: boolean } }

/** Whether the browser says that data is being saved. */
export const savesData = (): boolean =>
  (navigator as Saving).connection?.saveData === true ||
  matchMedia('(prefers-reduced-data: reduce)').matches

import { cookies } from 'next/headers'
import { isTheme, type Theme } from '@/components/layout/theme'

/** The name of the cookie that keeps the appearance somebody chose. */
export const themeCookie = 'ponte-theme'

/** Light or dark as chosen; null: as the device has it. */
export async function chosenTheme(): Promise<Theme | null> {
  const value = (await cookies()).get(themeCookie)?.value
  return isTheme(value) ? value : null
}

import { cookies, headers } from 'next/headers'
import type { FilmWishes } from '@/components/course/item-place'
import { isKeptQuality } from '@/lib/catalog/film/rules/quality'
import { askedFilm } from './asked-film'
import { savesData } from './saves-data'

/** The name of the cookie that keeps which file of a film somebody chose. */
export const filmCookie = 'ponte-film'

/** How this browser wants films. */
export async function filmWishes(search: Record<string, string>): Promise<FilmWishes> {
  const kept = (await cookies()).get(filmCookie)?.value
  return {
    kept: isKeptQuality(kept) ? kept : null,
    savesData: await savesData(),
    asked: askedFilm(await headers(), search['film'] ?? null),
  }
}

import { inLanguage } from '@/lib/i18n/direction'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { env } from '@/lib/platform/env'
import { css } from './css'
import { itemHtml, type Place } from './item-html'
import type { TakenEdition, TakenModule } from './schema'
import { escaped, type Pictures, toXhtml } from './xhtml'

/** The attributes of an element in a language, as text. */
export const speaking = (language: string): string => {
  const { lang, dir } = inLanguage(language)
  return `${lang ? ` lang="${lang}"` : ''} dir="${dir}"`
}

export const homeOf = (locale: Locale, { slug }: TakenEdition, module?: TakenModule): string =>
  `${env.BASE_URL}/${locale}/learn/${slug}${module ? `/${module.slug}` : ''}`

/** What a module is about: its title, its aims, and what its forum is asked. */
export const moduleOpening = (module: TakenModule, place: Place): string => {
  const t = translator(place.locale, 'takeAlong')
  const aims = translator(place.locale, 'progress')('whatYouWillDo')
  return [
    `<h1>${escaped(module.title)}</h1>`,
    `<p>${escaped(module.summary)}</p>`,
    `<h2${speaking(place.locale)}>${escaped(aims)}</h2>`,
    toXhtml(module.html, place.pictures),
    `<p class="facts"${speaking(place.locale)}><a href="${escaped(place.home)}">${escaped(t('backToModule'))}</a></p>`,
  ].join('\n')
}

/** The question that opens the module's forum, and where it is answered. */
export const forumClosing = (module: TakenModule, place: Place): string => {
  const t = translator(place.locale, 'takeAlong')
  return [
    `<h2${speaking(place.locale)}>${escaped(t('forumQuestion'))}</h2>`,
    `<p class="ask">${escaped(module.forumQuestion)}</p>`,
    `<p${speaking(place.locale)}><a href="${escaped(`${place.home}#forum`)}">${escaped(t('writeThere'))}</a></p>`,
  ].join('\n')
}

/** A module as one file that needs nothing else, to be opened from the disk without a line. */
export const moduleFile = (
  edition: TakenEdition,
  module: TakenModule,
  locale: Locale,
  pictures: Pictures,
): string => {
  const t = translator(locale, 'takeAlong')
  const place = { locale, home: homeOf(locale, edition, module), pictures }
  const { course } = edition
  const items = module.items.map(
    (item) => `<section${speaking(item.language)}>${itemHtml(item, place)}</section>`,
  )
  return `<!doctype html>
<html${speaking(module.language)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(module.title)} · ${escaped(course.title)}</title>
<style>${css}</style>
</head>
<body>
<main>
<p class="facts"${speaking(course.language)}>${escaped(course.title)} · ${escaped(edition.name)}</p>
${moduleOpening(module, place)}
${items.join('\n')}
<section>${forumClosing(module, place)}</section>
<p class="back"${speaking(locale)}>${escaped(t('comeBack'))}<br><a href="${escaped(place.home)}">${escaped(place.home)}</a></p>
</main>
</body>
</html>
`
}

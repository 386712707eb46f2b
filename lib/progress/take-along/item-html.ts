import { providerNames, watchAddress } from '@/lib/catalog/film/rules/hosts'
import type { ShownQuestion } from '@/lib/catalog/quiz/rules'
import type { FilmData } from '@/lib/catalog/schema'
import { formatClock, formatSize } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { type Translator, translator } from '@/lib/i18n/translator'
import { env } from '@/lib/platform/env'
import type { TakenItem } from './schema'
import { escaped, type Pictures, toXhtml } from './xhtml'

/** Where a text is taken along to: the interface's language, its address on the site, its pictures. */
export type Place = { locale: Locale; home: string; pictures: Pictures }

const link = (href: string, words: string) => `<a href="${escaped(href)}">${escaped(words)}</a>`
const entries = (all: readonly string[], kind: string) =>
  `<ul class="${kind}">${all.map((one) => `<li>${one}</li>`).join('')}</ul>`

/** Where an answer is written by hand, once the page is printed. */
const line = '<div class="line"></div>'

/** A question with all that there is to choose from, and nothing that says what is right. */
const questionHtml = (question: ShownQuestion, { pictures }: Place, t: Translator<'takeAlong'>) => {
  const asked = toXhtml(question.html, pictures)
  const words = ({ html }: { html: string }) => toXhtml(html, pictures)
  switch (question.kind) {
    case 'single':
    case 'true-false':
      return `${asked}${entries(question.options.map(words), 'options')}`
    case 'multiple':
      return `${asked}<p class="facts">${escaped(t('several'))}</p>${entries(question.options.map(words), 'options')}`
    case 'numeric':
      return `${asked}${line}${question.unit ? `<p class="facts">${escaped(question.unit)}</p>` : ''}`
    case 'short':
      return `${asked}${line}`
    case 'matching': {
      const sides = entries(
        question.options.map(({ text }) => escaped(text)),
        'sides',
      )
      return `${asked}${entries(question.prompts.map(words), 'prompts')}<p class="facts">${escaped(t('match'))}</p>${sides}`
    }
    case 'ordering':
      return `${asked}<p class="facts">${escaped(t('order'))}</p>${entries(question.steps.map(words), 'options')}`
  }
}

const questionsHtml = (
  questions: readonly ShownQuestion[],
  place: Place,
  t: Translator<'takeAlong'>,
) =>
  questions
    .map((question, at) => {
      const { about } = question
      const isNew = about !== undefined && questions[at - 1]?.about?.id !== about.id
      const story = isNew ? toXhtml(about.html, place.pictures) : ''
      return `${story}<div class="question">${questionHtml(question, place, t)}</div>`
    })
    .join('')

/** Where a film is seen from a page that was taken along, and what that costs. */
const filmFacts = (film: FilmData, locale: Locale, t: Translator<'takeAlong'>) => {
  const length = formatClock(film.seconds)
  if (film.hosted) {
    const provider = providerNames[film.hosted.provider]
    const words = translator(locale, 'films')('takenAt', { length, provider })
    return [watchAddress(film.hosted), words] as const
  }
  const size = formatSize(film.film?.size ?? 0, locale)
  return [`${env.BASE_URL}/files/${film.film?.id ?? ''}`, t('film', { length, size })] as const
}

/** What there is to see, to load or to answer beside the text. */
const beside = ({ data }: TakenItem, place: Place, t: Translator<'takeAlong'>): string => {
  const { locale, pictures } = place
  if (data.kind === 'film') {
    const [href, facts] = filmFacts(data, locale, t)
    return `<p class="facts">${link(href, facts)}</p>`
  }
  if (data.kind === 'document') {
    const facts = t('document', { name: data.file.name, size: formatSize(data.file.size, locale) })
    return `<p>${link(`${env.BASE_URL}/files/${data.file.id}`, facts)}</p>`
  }
  if (data.kind === 'quiz') {
    const timed = data.isTimed ? `<p>${escaped(t('timed'))}</p>` : ''
    return `${timed}${questionsHtml(data.questions, place, t)}`
  }
  if (data.kind === 'case') {
    const prompts = data.prompts.map(({ text }) => `<p>${escaped(text)}</p>${line}`).join('')
    return `${prompts}${data.commentary ? toXhtml(data.commentary, pictures) : ''}`
  }
  return ''
}

/** What an item is called by its kind; a kind that has no name yet is an item. */
const kindOf = (item: TakenItem, locale: Locale): string => {
  const t = translator(locale, 'progress')
  const key = `kind${item.kind.charAt(0).toUpperCase()}${item.kind.slice(1)}`
  return t.has(key) ? t(key as 'kindText') : ''
}

const isDoneOnTheSite = ({ data }: TakenItem) => !['text', 'film', 'document'].includes(data.kind)

/** One item beneath a heading of the second level, with the address at which it is done. */
export const itemHtml = (item: TakenItem, place: Place): string => {
  const t = translator(place.locale, 'takeAlong')
  const facts = [
    kindOf(item, place.locale),
    translator(place.locale, 'progress')('minutes', { minutes: item.minutes }),
  ]
  // The interface's words stand in its language, the course's in the item's.
  const interfaceWords = (html: string) =>
    html ? `<div lang="${place.locale}" dir="ltr">${html}</div>` : ''
  const here = `${place.home}#item-${item.itemId}`
  const film = item.data.kind === 'film'
  return [
    `<h2 id="item-${escaped(item.itemId)}">${escaped(item.title)}</h2>`,
    interfaceWords(`<p class="facts">${escaped(facts.filter(Boolean).join(' · '))}</p>`),
    film ? interfaceWords(beside(item, place, t)) : '',
    toXhtml(item.html, place.pictures),
    film ? '' : beside(item, place, t),
    isDoneOnTheSite(item) ? interfaceWords(`<p>${link(here, t('answerThere'))}</p>`) : '',
  ].join('\n')
}

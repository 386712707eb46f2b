import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadContent } from '@/lib/catalog/source/load'
import { readContent } from '@/lib/catalog/source/read'
import { plainText } from '@/lib/markdown/excerpt'

const { release, faults } = readContent(await loadContent(join(import.meta.dirname, '../../../content')))
const modules = release.courses.flatMap(({ modules: own }) => own)
// A module numbered 0 is a threshold: how the course works, and a first word.
const taught = modules.filter(({ position }) => position > 0)
const texts = modules.flatMap((module) =>
  module.items.flatMap((item) =>
    item.versions.map((version) => ({ ...version, name: `${item.id} (${version.language})`, item })),
  ),
)
const written = texts.filter(({ data }) => data.kind === 'text' || data.kind === 'film')

describe('what stands in content/', () => {
  it('has no fault', () => {
    expect(faults).toEqual([])
  })

  it.each(taught)('takes 15 to 25 minutes to read in $id', ({ items }) => {
    const minutes = items
      .filter(({ kind }) => kind === 'text' || kind === 'case')
      // The two answers that a case asks for take four minutes, which are not read.
      .reduce((sum, { kind, minutes: all }) => sum + (kind === 'case' ? all - 4 : all), 0)
    expect(minutes).toBeGreaterThanOrEqual(15)
    expect(minutes).toBeLessThanOrEqual(25)
  })

  it.each(taught)('has a film, a quiz and a question for the forum in $id', ({ items, texts: own }) => {
    const kinds = items.map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['text', 'film', 'quiz']))
    expect(own.every(({ forumQuestion }) => forumQuestion.includes('?'))).toBe(true)
  })

  it.each(written)('names its sources at the end of $name', ({ html }) => {
    expect(html).toMatch(/<h3 id="[^"]+">(Sources|Fontes|Fuentes)<\/h3>\s*<ul>(?:(?!<h3).)*$/s)
  })

  it.each(texts)('has a title of its own language in $name', ({ title, language, item }) => {
    const others = item.versions.filter((version) => version.language !== language)
    expect(others.map((version) => version.title)).not.toContain(title)
    expect(plainText(title, 160)).toBe(title.replace(/\s/g, ' '))
  })

  it('tells of every question or option why it is right or wrong', () => {
    const questions = texts.flatMap(({ data }) => (data.kind === 'quiz' ? data.questions : []))
    expect(questions.length).toBeGreaterThan(0)
    const silent = questions.filter((question) => {
      const options = 'options' in question && question.kind !== 'matching' ? question.options : []
      const said = (words: string | null | undefined) => (words ?? '').length >= 20
      return !said(question.feedback) && !(options.length && options.every((o) => said(o.feedback)))
    })
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})

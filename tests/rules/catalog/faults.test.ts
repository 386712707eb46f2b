import { describe, expect, it } from 'vitest'
import type { FaultCode } from '@/lib/catalog/source/faults'
import { faultCodes } from '@/lib/catalog/source/faults'
import { readContent } from '@/lib/catalog/source/read'
import { aCourse, asSource, type ContentFiles, pathIn } from '@/tests/support/content/a-course'

type Planted = {
  what: string
  plant: (files: ContentFiles) => void
  /** The end of the file's path, the line, the code, and words that the message has. */
  fault: [file: string, line: number, code: FaultCode, says: string]
}

const replace = (ending: string, from: string | RegExp, to: string) => (files: ContentFiles) => {
  const path = pathIn(files, ending)
  const text = files[path] as string
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`nothing was planted in ${ending}`)
  files[path] = changed
}
const append = (ending: string, text: string) => replace(ending, /$/, text)
const remove = (ending: string) => (files: ContentFiles) => {
  // The path is made of the fixture's own keys.
  Reflect.deleteProperty(files, pathIn(files, ending))
}
const add = (name: string, content: string | Uint8Array) => (files: ContentFiles) => {
  files[`courses/first-course/${name}`] = content
}
const both =
  (...plants: ((files: ContentFiles) => void)[]) =>
  (files: ContentFiles) => {
    for (const plant of plants) plant(files)
  }

const planted: Planted[] = [
  {
    what: 'a language that is missing',
    plant: remove('10-text.en.md'),
    fault: ['10-text.en.md', 1, 'missingLanguage', '"en"'],
  },
  {
    what: 'a course text that is missing in a language',
    plant: remove('course.en.md'),
    fault: ['course.en.md', 1, 'missingLanguage', 'pt, en'],
  },
  {
    what: 'a language that the course does not have',
    plant: add('01-first-module/10-text.fr.md', '---\nid: x\ntitle: X\n---\nx'),
    fault: ['10-text.fr.md', 1, 'unknownLanguage', '"fr"'],
  },
  {
    what: 'an id that is used twice',
    plant: replace('40-list.pt.md', 'id: first-list', 'id: first-text'),
    fault: ['40-list.pt.md', 2, 'duplicateId', 'first-text'],
  },
  {
    what: 'a translation with another id',
    plant: replace('10-text.en.md', 'id: first-text', 'id: other-text'),
    fault: ['10-text.en.md', 2, 'differentId', '"first-text"'],
  },
  {
    what: 'a course in a folder of another name',
    plant: replace('course.yaml', 'id: first-course', 'id: second-course'),
    fault: ['course.yaml', 1, 'differentId', 'folder'],
  },
  {
    what: 'a key that nobody knows',
    plant: replace('10-text.pt.md', 'minutes: 5', 'minutes: 5\nminuts: 5'),
    fault: ['10-text.pt.md', 6, 'unknownKey', '"minuts"'],
  },
  {
    what: 'an unknown key deep inside a quiz',
    plant: replace('30-check.pt.md', '    text: Qual?', '    text: Qual?\n    hint: nenhuma'),
    fault: ['30-check.pt.md', 11, 'unknownKey', '"hint"'],
  },
  {
    what: 'a key that is missing',
    plant: replace('10-text.pt.md', 'minutes: 5\n', ''),
    fault: ['10-text.pt.md', 2, 'missingKey', '"minutes"'],
  },
  {
    what: 'a fact of the item in a translation',
    plant: replace('10-text.en.md', 'title: Text', 'title: Text\nminutes: 9'),
    fault: ['10-text.en.md', 4, 'unknownKey', '"minutes"'],
  },
  {
    what: 'a kind that does not exist',
    plant: replace('10-text.pt.md', 'kind: text', 'kind: texto'),
    fault: ['10-text.pt.md', 3, 'badValue', 'kind'],
  },
  {
    what: 'minutes in words',
    plant: replace('10-text.pt.md', 'minutes: 5', 'minutes: five'),
    fault: ['10-text.pt.md', 5, 'badValue', 'minutes'],
  },
  {
    what: 'YAML that cannot be read',
    plant: replace('10-text.pt.md', 'title: Texto', 'title: Texto: parte'),
    fault: ['10-text.pt.md', 4, 'badYaml', 'mapping'],
  },
  {
    what: 'a key that is given twice',
    plant: replace('10-text.pt.md', 'minutes: 5', 'minutes: 5\nminutes: 6'),
    fault: ['10-text.pt.md', 6, 'badYaml', 'unique'],
  },
  {
    what: 'a file without front matter',
    plant: replace('10-text.en.md', '---\nid', 'id'),
    fault: ['10-text.en.md', 1, 'badYaml', 'front matter'],
  },
  {
    what: 'a title that is too long',
    plant: replace('10-text.en.md', 'title: Text', `title: ${'T'.repeat(161)}`),
    fault: ['10-text.en.md', 3, 'tooLong', 'title'],
  },
  {
    what: 'a text without words',
    plant: replace('10-text.en.md', 'See https://www.ilo.org.', ''),
    fault: ['10-text.en.md', 5, 'emptyText', 'no text'],
  },
  {
    what: 'a text that never ends',
    plant: append('10-text.en.md', 'palavra '.repeat(8_000)),
    fault: ['10-text.en.md', 5, 'tooLong', '60000'],
  },
  {
    what: 'a link to a file that is not there',
    plant: append('10-text.en.md', '\n[x](files/lost.pdf)\n'),
    fault: ['10-text.en.md', 8, 'missingFile', 'files/lost.pdf'],
  },
  {
    what: 'a link to a heading that is not there',
    plant: append('10-text.pt.md', '\n[x](#outra)\n'),
    fault: ['10-text.pt.md', 12, 'brokenLink', '#outra'],
  },
  {
    what: 'a link out of the folder',
    plant: append('10-text.en.md', '\n[x](../../../secret.pdf)\n'),
    fault: ['10-text.en.md', 8, 'brokenLink', 'out of this folder'],
  },
  {
    what: 'a link to a page of the site',
    plant: append('10-text.en.md', '\n[x](/pt/courses)\n'),
    fault: ['10-text.en.md', 8, 'badLink', '/pt/courses'],
  },
  {
    what: 'a link that runs a script',
    plant: append('10-text.en.md', '\n[x](javascript:alert)\n'),
    fault: ['10-text.en.md', 8, 'badLink', 'javascript'],
  },
  {
    what: 'a footnote',
    plant: append('10-text.en.md', '\n[^1]: see there\n'),
    fault: ['10-text.en.md', 8, 'badLink', 'footnotes'],
  },
  {
    what: 'a picture from elsewhere',
    plant: append('10-text.en.md', '\n![map](https://example.org/map.png)\n'),
    fault: ['10-text.en.md', 8, 'badImage', 'beside'],
  },
  {
    what: 'a picture without a description',
    plant: both(
      add('01-first-module/files/map.png', new Uint8Array([1])),
      append('10-text.en.md', '\n![](files/map.png)\n'),
    ),
    fault: ['10-text.en.md', 8, 'badImage', 'description'],
  },
  {
    what: 'a picture that is none',
    plant: append('10-text.en.md', '\n![map](files/list.pdf)\n'),
    fault: ['10-text.en.md', 8, 'badImage', 'no picture'],
  },
  {
    what: 'raw HTML',
    plant: append('10-text.en.md', '\n<div>box</div>\n'),
    fault: ['10-text.en.md', 8, 'rawHtml', 'Markdown'],
  },
  {
    what: 'the title again, as a heading',
    plant: append('10-text.en.md', '\n# Text\n'),
    fault: ['10-text.en.md', 8, 'titleInText', '##'],
  },
  {
    what: 'a film that is not there',
    plant: remove('film.mp4'),
    fault: ['20-film.pt.md', 7, 'missingFile', 'film/film.mp4'],
  },
  {
    what: 'captions that are not there',
    plant: remove('film.pt.vtt'),
    fault: ['20-film.pt.md', 9, 'missingFile', 'film.pt.vtt'],
  },
  {
    what: 'captions of another form',
    plant: replace('film.pt.vtt', 'WEBVTT', '1'),
    fault: ['film.pt.vtt', 1, 'badCaptions', 'WEBVTT'],
  },
  {
    what: 'a film that is too large',
    plant: add('01-first-module/film/film.mp4', new Uint8Array(1_500_001)),
    fault: ['20-film.pt.md', 7, 'tooLarge', '1501 kB'],
  },
  {
    what: 'a film that is a document',
    plant: replace('20-film.pt.md', 'film: film/film.mp4', 'film: files/list.pdf'),
    fault: ['20-film.pt.md', 7, 'badValue', 'application/pdf'],
  },
  {
    what: 'a question without a right answer',
    plant: replace('30-check.pt.md', 'right: true, ', ''),
    fault: ['30-check.pt.md', 8, 'quizKey', 'no option'],
  },
  {
    what: 'a question with two right answers',
    plant: replace('30-check.pt.md', 'Aquela,', 'Aquela, right: true,'),
    fault: ['30-check.pt.md', 8, 'quizKey', '2 options'],
  },
  {
    what: 'two options with one id',
    plant: replace('30-check.pt.md', '{ id: b', '{ id: a'),
    fault: ['30-check.pt.md', 13, 'duplicateId', '"a"'],
  },
  {
    what: 'a translated quiz with other options',
    plant: replace('30-check.en.md', '{ id: b', '{ id: c'),
    fault: ['30-check.en.md', 7, 'translationDiffers', '"q1"'],
  },
  {
    what: 'an edition that closes before it opens',
    plant: replace('course.yaml', '2026-12-18', '2026-10-18'),
    fault: ['course.yaml', 11, 'badDates', 'before it opens'],
  },
  {
    what: 'a day that does not exist',
    plant: replace('course.yaml', '2026-11-01', '2026-02-30'),
    fault: ['course.yaml', 10, 'badValue', 'opensOn'],
  },
  {
    what: 'a time zone that does not exist',
    plant: replace('course.yaml', 'Africa/Maputo', 'Africa/Mapute'),
    fault: ['course.yaml', 9, 'badValue', 'timeZone'],
  },
  {
    what: 'a retired id in use again',
    plant: replace('course.yaml', 'position: 1', 'position: 1\nretired: [old-text, first-text]'),
    fault: ['course.yaml', 3, 'retiredId', '10-text.pt.md'],
  },
  {
    what: 'a course without its facts',
    plant: remove('course.yaml'),
    fault: ['course.yaml', 1, 'missingFile', 'course.yaml'],
  },
  {
    what: 'a name that is not of the form',
    plant: add('01-first-module/text.pt.md', '---\nid: y\n---\n'),
    fault: ['text.pt.md', 1, 'unexpectedFile', 'NN-name'],
  },
  {
    what: 'a file that nothing refers to',
    plant: add('01-first-module/files/old.pdf', new Uint8Array([1])),
    fault: ['files/old.pdf', 1, 'unexpectedFile', 'refers'],
  },
  {
    what: 'two items with one number',
    plant: both(
      add(
        '01-first-module/10-other.pt.md',
        '---\nid: other\nkind: text\ntitle: O\nminutes: 1\n---\no',
      ),
      add('01-first-module/10-other.en.md', '---\nid: other\ntitle: O\n---\no'),
    ),
    fault: ['10-text', 1, 'duplicatePosition', '10'],
  },
]

describe('the reader of content', () => {
  it('finds nothing wrong with a course that is in order', () => {
    expect(readContent(asSource(aCourse())).faults).toEqual([])
  })

  it.each(planted)('names $what, with file and line', ({ plant, fault }) => {
    const files = aCourse()
    plant(files)
    const [file, line, code, says] = fault
    const { faults } = readContent(asSource(files))
    const found = faults.find((one) => one.code === code && one.file.endsWith(file))
    expect(found, JSON.stringify(faults, null, 1)).toMatchObject({ line, code })
    expect(found?.message).toContain(says)
  })

  it('names each of many faults at once, in the order of the folder', () => {
    const files = aCourse()
    const texts = planted.filter(({ fault: [file] }) => file === '10-text.en.md').slice(8)
    for (const { plant } of texts) plant(files)
    const { faults } = readContent(asSource(files))
    expect(faults.map(({ code }) => code)).toEqual(
      expect.arrayContaining(texts.map(({ fault }) => fault[2])),
    )
    expect(faults.map(({ line }) => line)).toEqual(
      [...faults.map(({ line }) => line)].sort((a, b) => a - b),
    )
  })

  it('has a planted fault for every code', () => {
    const codes = new Set(planted.map(({ fault }) => fault[2]))
    expect(faultCodes.filter((code) => !codes.has(code))).toEqual([])
  })

  it.each(['course.yaml', '10-text.pt.md', '30-check.pt.md'])(
    'never throws, whatever line of %s is taken away',
    (name) => {
      const files = aCourse()
      const path = pathIn(files, name)
      const lines = String(files[path]).split('\n')
      for (const at of lines.keys()) {
        files[path] = lines.filter((_, one) => one !== at).join('\n')
        expect(() => readContent(asSource(files))).not.toThrow()
      }
    },
    30_000,
  )
})

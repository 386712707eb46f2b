import { sourceFile, type SourceFiles } from '@/lib/catalog/source/files'

/** Files of content/ by path: text, or bytes. */
export type ContentFiles = Record<string, string | Uint8Array>

const course = 'courses/first-course'
const module = `${course}/01-first-module`
const practice = 'practices/first-practice'

/** A small course without a fault: two languages, one item of each kind, an edition; and a practice. */
export const aCourse = (): ContentFiles => ({
  [`${course}/course.yaml`]: [
    'id: first-course',
    'position: 1',
    'languages: [pt, en]',
    'editions:',
    '  - slug: first-edition',
    '    name: Primeira',
    '    audience: everyone',
    '    enrolment: open',
    '    timeZone: Africa/Maputo',
    '    opensOn: 2026-11-01',
    '    closesOn: 2026-12-18',
    '    forum:',
    '      readableBy: everyone',
    '      guests: held',
    '',
  ].join('\n'),
  [`${course}/course.pt.md`]: '---\ntitle: Curso\nsummary: Um curso.\n---\n\nPara quem.\n',
  [`${course}/course.en.md`]: '---\ntitle: Course\nsummary: A course.\n---\n\nFor whom.\n',
  [`${module}/module.pt.md`]:
    '---\nid: first-module\ntitle: Módulo\nsummary: Um módulo.\nforumQuestion: E em casa?\n---\n\n- saber\n',
  [`${module}/module.en.md`]:
    '---\nid: first-module\ntitle: Module\nsummary: A module.\nforumQuestion: And at home?\n---\n\n- know\n',
  [`${module}/10-text.pt.md`]:
    '---\nid: first-text\nkind: text\ntitle: Texto\nminutes: 5\n---\n\n## Parte\n\nVer [parte](#parte) e [lista](files/list.pdf).\n',
  [`${module}/10-text.en.md`]: '---\nid: first-text\ntitle: Text\n---\n\nSee https://www.ilo.org.\n',
  [`${module}/20-film.pt.md`]: [
    '---',
    'id: first-film',
    'kind: film',
    'title: Filme',
    'minutes: 2',
    'seconds: 80',
    'film: film/film.mp4',
    'captions:',
    '  pt: film/film.pt.vtt',
    '---',
    '',
    'O texto.',
    '',
  ].join('\n'),
  [`${module}/20-film.en.md`]: '---\nid: first-film\ntitle: Film\n---\n\nThe text.\n',
  [`${module}/30-check.pt.md`]: [
    '---',
    'id: first-check',
    'kind: quiz',
    'title: Pergunta',
    'minutes: 1',
    'passMark: 100',
    'questions:',
    '  - id: q1',
    '    kind: single',
    '    text: Qual?',
    '    options:',
    '      - { id: a, text: Esta, right: true, feedback: Sim. }',
    '      - { id: b, text: Aquela, feedback: Não. }',
    '---',
    '',
  ].join('\n'),
  [`${module}/30-check.en.md`]: [
    '---',
    'id: first-check',
    'title: Question',
    'questions:',
    '  - id: q1',
    '    text: Which?',
    '    options:',
    '      - { id: b, text: That, feedback: No. }',
    '      - { id: a, text: This, feedback: Yes. }',
    '---',
    '',
  ].join('\n'),
  [`${module}/40-list.pt.md`]:
    '---\nid: first-list\nkind: document\ntitle: Lista\nminutes: 3\nfile: files/list.pdf\n---\n',
  [`${module}/40-list.en.md`]: '---\nid: first-list\ntitle: List\n---\n',
  [`${module}/film/film.mp4`]: Buffer.from('\0\0\0\x14ftypisom'),
  [`${module}/film/film.pt.vtt`]: 'WEBVTT\n\n00:00:00.000 --> 00:00:02.000\nOlá\n',
  [`${module}/files/list.pdf`]: new Uint8Array([37, 80, 68, 70]),
  [`${practice}/practice.yaml`]: [
    'id: first-practice',
    'languages: [pt, en]',
    'countries: [AO, MZ]',
    'themes: [unions, education]',
    'years: [2008, 2010]',
    'sources:',
    '  - title: Brochure',
    '    publisher: ILO',
    '    year: 2010',
    '',
  ].join('\n'),
  [`${practice}/practice.pt.md`]:
    '---\ntitle: Prática\nsummary: Uma prática.\npartners:\n  - União\n---\n\n## background\n\nAntes.\n\n## action\n\nDepois.\n',
  [`${practice}/practice.en.md`]:
    '---\ntitle: Practice\nsummary: A practice.\n---\n\n## background\n\nBefore.\n\n## action\n\nAfter.\n',
})

/** The path of a file of that course, from its last part: `10-text.pt.md`. */
export const pathIn = (files: ContentFiles, ending: string): string => {
  const path = Object.keys(files).find((one) => one.endsWith(`/${ending}`))
  if (!path) throw new Error(`no file ends with ${ending}`)
  return path
}

/** The files as the reader takes them, without a disk. */
export const asSource = (files: ContentFiles): SourceFiles =>
  new Map(
    Object.entries(files).map(([path, content]) => [path, sourceFile(path, Buffer.from(content))]),
  )

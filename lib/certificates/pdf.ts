import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { encode } from 'uqr'
import { formatDay, formatInstantDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { certificateUrl } from './letters'
import { printedCode } from './rules'
import type { ShownCertificate } from './schema'

const ink = '#1e1b16'
const soft = '#4c463b'
const sea = '#0b4f5c'
const earth = '#7b3a14'

/** A4, landscape, in points. */
const page = { width: 841.89, height: 595.28, margin: 62 }
const width = page.width - 2 * page.margin

const font = (set: string, weight: number) =>
  join(
    process.cwd(),
    'node_modules/@fontsource/source-sans-3/files',
    `source-sans-3-${set}-${weight}-normal.woff`,
  )

type Doc = PDFKit.PDFDocument

/** The files of the face that hold letters beyond Latin-1, with where these begin and end. */
const sets = [
  ['greek', 0x370, 0x3ff],
  ['cyrillic', 0x400, 0x52f],
  ['vietnamese', 0x1ea0, 0x1ef9],
  ['latin', 0x2010, 0x203a], // dashes and quotation marks
] as const

const setOf = (sign: string): string => {
  const point = sign.codePointAt(0) ?? 0
  if (point <= 0xff) return 'latin'
  return sets.find(([, from, to]) => from <= point && point <= to)?.[0] ?? 'latin-ext'
}

type Run = { set: string; text: string }

/** A text in pieces, each of which one file of the face can write. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = []
  for (const sign of text.normalize('NFC')) {
    const set = setOf(sign)
    const last = runs.at(-1)
    if (last?.set === set) last.text += sign
    else runs.push({ set, text: sign })
  }
  return runs
}

type Style = { size: number; weight: number }

const widthOf = (doc: Doc, run: Run, { size, weight }: Style) =>
  doc.font(font(run.set, weight)).fontSize(size).widthOfString(run.text)

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

/** One line in the middle of the page, smaller where it would be too long. */
const write = (doc: Doc, text: string, y: number, wanted: number, colour: string, weight = 400) => {
  const runs = runsOf(text)
  const whole = sum(runs.map((run) => widthOf(doc, run, { size: wanted, weight })))
  const size = wanted * Math.min(1, width / whole)
  const widths = runs.map((run) => widthOf(doc, run, { size, weight }))
  doc.fillColor(colour)
  runs.forEach((run, at) => {
    const before = sum(widths.slice(0, at))
    doc.font(font(run.set, weight)).fontSize(size)
    const x = (page.width - sum(widths)) / 2 + before
    // Each file measures its letters from a line of its own; the base line is one for all.
    doc.text(run.text, x, y + wanted, { lineBreak: false, baseline: 'alphabetic' })
  })
}

function drawArches(doc: Doc): void {
  const left = page.width / 2 - 40
  doc.save().translate(left, 44).scale(2).lineWidth(1.6).strokeColor(sea)
  doc.path('M1 5h38').path('M4 19V5M20 19V5M36 19V5').stroke()
  doc.path('M4 17a8 8 0 0 1 16 0M20 17a8 8 0 0 1 16 0').stroke()
  doc.strokeColor(earth).path('M1 22h38').stroke().restore()
}

function drawCode(doc: Doc, url: string): void {
  const { data, size } = encode(url)
  const side = 84 / size
  const [left, top] = [page.width - page.margin - 84, page.height - 160]
  doc.fillColor(ink)
  data.forEach((row, y) =>
    row.forEach((dark, x) => {
      if (dark) doc.rect(left + x * side, top + y * side, side, side)
    }),
  )
  doc.fill()
}

/**
 * A certificate as a tagged PDF, one A4 page across, in the reader's language: what the public page
 * says, and the code that leads to it.
 */
export async function certificatePdf(shown: ShownCertificate, locale: Locale): Promise<Buffer> {
  const t = translator(locale, 'certificate')
  const doc = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: 0,
    font: font('latin', 400),
    tagged: true,
    pdfVersion: '1.7',
    displayTitle: true,
    lang: locale,
    info: {
      Title: `${t('titleOf', { name: shown.name })} · ${shown.course.title}`,
      Author: 'Ponte',
    },
  })
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve) => doc.on('end', resolve))
  const url = certificateUrl(locale, shown.code)
  const root = doc.struct('Document')
  doc.addStructure(root)
  const artifact = (draw: () => void) => {
    doc.markContent('Artifact', { type: 'Layout' })
    draw()
    doc.endMarkedContent()
  }
  const line = (tag: 'H1' | 'P', ...what: [string, number, number, string, number?]) =>
    root.add(doc.struct(tag, {}, () => write(doc, ...what)))
  const { name, course, edition, timeZone, opensOn, closesOn, hours } = shown
  const dates = closesOn
    ? t('dates', { from: formatDay(opensOn, locale), to: formatDay(closesOn, locale) })
    : t('datesOpen', { from: formatDay(opensOn, locale) })
  const facts = [
    t('completedOn', { day: formatInstantDay(shown.completedAt, locale, timeZone) }),
    ...(hours === null ? [] : [t('hours', { hours })]),
    t('issuedOn', { day: formatInstantDay(shown.issuedAt, locale, timeZone) }),
  ]
  artifact(() => {
    doc
      .rect(24, 24, page.width - 48, page.height - 48)
      .lineWidth(1)
      .strokeColor(sea)
      .stroke()
    drawArches(doc)
  })
  line('H1', t('about'), 108, 30, sea, 600)
  line('P', t('certifies'), 166, 14, soft)
  line('P', name, 192, 32, ink, 700)
  line('P', t('completed'), 246, 14, soft)
  line('P', course.title, 272, 24, ink, 600)
  line('P', `${edition} · ${dates}`, 318, 13, soft)
  line('P', facts.join(' · '), 344, 13, ink)
  line('P', `${t('code')}: ${printedCode(shown.code)}`, 436, 13, ink, 600)
  line('P', t('checkedAt', { address: url }), 458, 10, soft)
  line('P', t('origin'), 530, 9, soft)
  root.add(doc.struct('Figure', { alt: t('qrAlt', { address: url }) }, () => drawCode(doc, url)))
  root.end()
  doc.end()
  await ended
  return Buffer.concat(chunks)
}

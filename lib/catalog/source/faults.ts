/** Something wrong in content/: where, what sort, and in words for whoever writes it. */
export type ContentFault = {
  /** The file's path from content/. */
  file: string
  /** Counted from 1. */
  line: number
  code: FaultCode
  message: string
}

export const faultCodes = [
  'badEncoding',
  'mergeConflict',
  'badYaml',
  'badValue',
  'unknownKey',
  'missingKey',
  'missingFile',
  'missingLanguage',
  'unknownLanguage',
  'unexpectedFile',
  'duplicatePosition',
  'duplicateId',
  'differentId',
  'retiredId',
  'emptyText',
  'tooLong',
  'tooLarge',
  'badFile',
  'brokenLink',
  'badLink',
  'badImage',
  'rawHtml',
  'tableTooWide',
  'untitledColumn',
  'titleInText',
  'badCaptions',
  'badStoryboard',
  'notPrinted',
  'quizKey',
  'quizDraw',
  'translationDiffers',
  'badDates',
  'sameQuestion',
  'surveyNotLast',
  'badYears',
  'unknownPart',
  'badRequires',
] as const

export type FaultCode = (typeof faultCodes)[number]

/** `content/courses/x/course.yaml:3 unknownKey: "lenguages" is not a key here` */
export const faultLine = ({ file, line, code, message }: ContentFault): string =>
  `content/${file}:${line} ${code}: ${message}`

/** Each once, in the order in which an author would walk through the folder. */
export const sortedFaults = (faults: readonly ContentFault[]): ContentFault[] =>
  [...new Map(faults.map((fault) => [faultLine(fault), fault])).values()].sort((a, b) =>
    a.file === b.file ? a.line - b.line || compare(a.code, b.code) : compare(a.file, b.file),
  )

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

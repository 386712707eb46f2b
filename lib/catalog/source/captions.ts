import { type Reading, report } from './reading'

const moment = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/

/** Seconds; NaN for what is no time of WebVTT. */
const seconds = (text: string): number => {
  const [, hours = '0', minutes, whole, parts] = moment.exec(text) ?? []
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(parts) / 1000
}

/** What is wrong with the line that says when a caption stands, after one that began at `last`. */
const timingFault = (line: string, last: number, length: number): string | null => {
  const [from = '', to = ''] = line.split('-->').map((part) => part.trim().split(/\s/)[0] ?? '')
  const [start, end] = [seconds(from), seconds(to)]
  if (Number.isNaN(start) || Number.isNaN(end))
    return 'times are written 00:01:23.000, with a point'
  if (end <= start) return 'the caption ends before it begins'
  if (start < last) return 'the caption begins before the one above it'
  // A film's length is told in whole seconds.
  return end > length + 1 ? `the film ends after ${length} seconds` : null
}

/** Reports what a browser would not show, or would show at the wrong time, of a file of captions. */
export const checkCaptions = (reading: Reading, path: string, length: number): void => {
  const lines = (reading.files.get(path)?.text ?? '').split(/\r\n|\r|\n/)
  if (!lines[0]?.startsWith('WEBVTT')) {
    report(reading, path, 1, 'badCaptions', 'the file must begin with "WEBVTT"')
    return
  }
  let last = 0
  for (const [at, line] of lines.entries()) {
    if (!line.includes('-->')) continue
    const fault = timingFault(line, last, length)
    if (fault) report(reading, path, at + 1, 'badCaptions', `"${line.trim()}": ${fault}`)
    else last = seconds(line.split('-->')[0]?.trim() ?? '')
  }
}

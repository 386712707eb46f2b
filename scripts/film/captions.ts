import type { Cue } from './timing'

const widest = 46

const clock = (seconds: number): string =>
  new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23)

/** Two lines of nearly the same length read better than a full one and a rest. */
const broken = (text: string): string => {
  if (text.length <= widest) return text
  const middle = text.length / 2
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index)
  const at = spaces.reduce(
    (best, space) => (Math.abs(space - middle) < Math.abs(best - middle) ? space : best),
    0,
  )
  return `${text.slice(0, at)}\n${text.slice(at + 1)}`
}

/** The captions as a WebVTT file. */
export const webVtt = (cues: readonly Cue[]): string =>
  [
    'WEBVTT',
    ...cues.map(({ start, end, text }) => `${clock(start)} --> ${clock(end)}\n${broken(text)}`),
    '',
  ].join('\n\n')

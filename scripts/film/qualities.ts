import { frame } from './slide'

/** One of the files that a film is made into. */
export type Quality = {
  /** What stands between language and ending in the name of the file. */
  mark: string
  /** How much larger than a slide it is drawn. */
  scale: number
  size: { width: number; height: number }
  /** What the encoder is told of codec and rate. */
  rate: string[]
}

const x264 = (profile: string, level: string, preset: string, crf: number) => [
  ...['-c:v', 'libx264', '-profile:v', profile, '-level', level, '-preset', preset],
  ...['-crf', String(crf), '-tune', 'stillimage'],
]

/** For old phones and costly lines, and for a larger screen: as sharp as it can show. */
export const qualities: Quality[] = [
  {
    mark: '',
    scale: 1,
    size: frame,
    rate: x264('baseline', '3.0', 'veryslow', 24),
  },
  {
    mark: '.better',
    scale: 1.5,
    size: { width: 1280, height: 720 },
    rate: x264('main', '3.1', 'medium', 23),
  },
]

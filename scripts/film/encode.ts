import { execFileSync } from 'node:child_process'
import type { Still } from './record'

const framesASecond = 10
const fade = 0.3

/** Each picture fades into the next; a picture is held a little longer, for the fade to eat. */
const fades = (stills: readonly Still[]): string => {
  let at = 0
  const chain = stills.slice(1).map((_, index) => {
    at += stills[index]?.seconds ?? 0
    const from = index === 0 ? '[0]' : `[f${index}]`
    const to = `[f${index + 1}]`
    return `${from}[${index + 1}]xfade=transition=fade:duration=${fade}:offset=${at.toFixed(3)}${to}`
  })
  return `${chain.join(';')};[f${stills.length - 1}]format=yuv420p[film]`
}

/**
 * Makes the film: H.264 that old phones play, silent, the index at the front so that it starts before
 * it has come whole. The same pictures give the same bytes.
 */
export const encode = (stills: readonly Still[], target: string): void => {
  const inputs = stills.flatMap(({ path, seconds }) => [
    ...['-loop', '1', '-framerate', String(framesASecond)],
    ...['-t', (seconds + fade).toFixed(3), '-i', path],
  ])
  const seconds = stills.reduce((sum, still) => sum + still.seconds, 0)
  execFileSync(
    'ffmpeg',
    [
      ...['-hide_banner', '-loglevel', 'error', '-y', ...inputs],
      ...['-filter_complex', fades(stills), '-map', '[film]', '-t', seconds.toFixed(3)],
      ...['-c:v', 'libx264', '-profile:v', 'baseline', '-level', '3.0', '-preset', 'veryslow'],
      ...['-crf', '24', '-tune', 'stillimage', '-g', '100', '-r', String(framesASecond)],
      ...['-threads', '1', '-fflags', '+bitexact', '-flags:v', '+bitexact'],
      ...['-map_metadata', '-1', '-movflags', '+faststart', target],
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  )
}

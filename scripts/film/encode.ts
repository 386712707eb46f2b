import { execFileSync } from 'node:child_process'
import type { Quality } from './qualities'
import type { Still } from './record'

const framesASecond = 10
const fade = 0.3

/** Each picture fades into the next; a picture is held a little longer, for the fade to eat. */
const fades = (stills: readonly Still[], { width, height }: Quality['size']): string => {
  let at = 0
  const held = stills.map(
    ({ seconds }, index) =>
      `[${index}]tpad=stop_mode=clone:stop_duration=${(seconds + fade).toFixed(3)}[s${index}]`,
  )
  const chain = stills.slice(1).map((_, index) => {
    at += stills[index]?.seconds ?? 0
    const from = index === 0 ? '[s0]' : `[f${index}]`
    const to = `[f${index + 1}]`
    return `${from}[s${index + 1}]xfade=transition=fade:duration=${fade}:offset=${at.toFixed(3)}${to}`
  })
  const last = `[f${stills.length - 1}]crop=${width}:${height}:0:0,format=yuv420p[film]`
  return [...held, ...chain, last].join(';')
}

/**
 * Makes one file of a film: H.264, silent, the index at the front so that it starts before
 * it has come whole. The same pictures give the same bytes.
 */
export const encode = (stills: readonly Still[], target: string, quality: Quality): void => {
  const { size, rate } = quality
  const inputs = stills.flatMap(({ path }) => ['-framerate', String(framesASecond), '-i', path])
  const seconds = stills.reduce((sum, still) => sum + still.seconds, 0)
  execFileSync(
    'ffmpeg',
    [
      ...['-hide_banner', '-loglevel', 'error', '-y', ...inputs],
      ...['-filter_complex', fades(stills, size), '-map', '[film]', '-t', seconds.toFixed(3)],
      ...[...rate, '-g', String(framesASecond * 10), '-r', String(framesASecond)],
      ...['-threads', '1', '-fflags', '+bitexact', '-flags:v', '+bitexact'],
      ...['-map_metadata', '-1', '-movflags', '+faststart', target],
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  )
}

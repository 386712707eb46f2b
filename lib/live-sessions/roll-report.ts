import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { renderPost } from '@/lib/markdown/render'
import type { Roll, RollLine } from './rules/roll'

/** Names and addresses as they are written: nothing in them is Markdown. */
const plain = (text: string): string =>
  text.replace(/[\r\n]+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&')

/** What a list would come to, as kept HTML: in a sentence, then line by line, faults first. */
export function rollReport(roll: Roll, locale: Locale): string {
  const t = translator(locale, 'sessions')
  const said = ({ line, said, learner, state }: RollLine) =>
    `- ${t('rollLine', { line })} ${plain(learner ?? (said || '–'))}: ${t(`roll-${state}`)}`
  const isFaulty = ({ state }: RollLine) => state !== 'new' && state !== 'known'
  const lines = [...roll.lines.filter(isFaulty), ...roll.lines.filter((line) => !isFaulty(line))]
  const sentence =
    roll.faulty > 0
      ? t('rollFaulty', { count: roll.faulty })
      : t('rollGood', { count: roll.enrolments.length })
  return renderPost(`**${sentence}**\n\n${lines.map(said).join('\n')}`)
}

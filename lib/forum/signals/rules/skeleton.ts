/** Letters of other alphabets, and signs, that pass for Latin ones at a glance. */
const lookalikes: Record<string, string> = {
  ...pairs('АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT УY ХX'),
  ...pairs('ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX'),
  ...pairs('аa вb сc еe ёe нh іi їi јj кk мm оo рp ѕs тt уy хx ԁd ɡg һh ӏl ԛq ԝw зz'),
  ...pairs('αa βb εe ηn ιi κk νv οo ρp τt υu χx γy ωw ϲc ϳj'),
  ...pairs('0o 1l |l !i $s @a ıi łl øo đd ðd ɑa ℓl'),
}

function pairs(list: string): Record<string, string> {
  return Object.fromEntries(list.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]))
}

/** A text as the eye takes it: without accents, case, signs that show nothing, and alphabets mixed in. */
export const latinised = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^\x20-\x7e]|[01|!$@]/gu, (sign) => lookalikes[sign] ?? sign)
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ß', 'ss')

/** What two names share that nobody tells apart: letters alone, i and l one. */
export const skeleton = (name: string): string =>
  latinised(name)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replaceAll('i', 'l')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')

const offices =
  /\b(?:admin(?:istrador|istradora|istrator|istrateur|istratrice)?|moderad(?:or|ora)|moderat(?:or|eur|rice)|facilitad(?:or|ora)|facilitat(?:or|eur|rice)|ponte)\b/

/** Whether a guest's name says that he is of the team: by its words, or by being somebody's of it. */
export const passesForTeam = (name: string, team: readonly string[]): boolean =>
  offices.test(latinised(name)) || team.some((one) => skeleton(one) === skeleton(name))

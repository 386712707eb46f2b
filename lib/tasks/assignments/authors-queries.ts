import { reader } from '@/lib/platform/db'

type Text = { id: string; place: string; name: string | null }
export type TextAuthor = { kind: 'person' | 'country' | 'group'; name: string }

/** Whose each of some texts is, by the text's id; that of somebody who left is nobody's. */
export async function authorsOf(texts: readonly Text[]): Promise<Map<string, TextAuthor>> {
  const enrolments = texts.flatMap(({ place }) => {
    const [kind, key = ''] = place.split(':')
    return kind === 'person' ? [key] : []
  })
  const people = await reader.enrolment.findMany({
    where: { id: { in: enrolments }, leftAt: null },
    select: { id: true, account: { select: { name: true } } },
  })
  const names = new Map(people.map(({ id, account }) => [id, account.name]))
  return new Map(
    texts.flatMap(({ id, place, name }): [string, TextAuthor][] => {
      const [kind, key = ''] = place.split(':')
      const person = names.get(key)
      if (kind === 'person') return person === undefined ? [] : [[id, { kind, name: person }]]
      return [[id, kind === 'country' ? { kind, name: key } : { kind: 'group', name: name ?? '' }]]
    }),
  )
}

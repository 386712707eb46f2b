import { keepFields } from '@/lib/sheets/commands/keep'
import { signSheet } from '@/lib/sheets/commands/sign'
import { act } from './acting'
import type { DemoEdition } from './editions'
import type { Learner } from './progress'

const hour = 3_600_000

/** What delegations write, by country, and nothing of any country’s law; the last has not signed yet. */
const written: Record<string, { texts: Record<string, string>; signs: boolean }> = {
  MZ: {
    signs: true,
    texts: {
      law: 'Demonstração: aqui a delegação escreve o número e a data da sua lei.\n\nNa visita usamos uma ficha de uma página.',
      gap: 'O trabalho em casa e no campo: é onde menos chegamos.',
      offer: 'A ficha de encaminhamento, com a escola e a ação social na mesma folha.',
      ask: 'Um exemplo de protocolo assinado com sindicatos do setor agrícola.',
    },
  },
  CV: {
    signs: true,
    texts: {
      law: 'Demonstração: aqui a delegação escreve o número e a data da sua lei, e o que faz com ela.',
      gap: 'Faltam números: sabemos o que visitámos, não o que existe.',
      offer: 'O modo de publicar as decisões da comissão, em linguagem simples.',
      ask: 'Um registo que se preencha no telemóvel e funcione sem rede.',
    },
  },
  ST: {
    signs: false,
    texts: {
      law: 'Demonstração: ainda estamos a escrever esta parte.',
      ask: 'Quem já reviu a lista e quanto tempo levou?',
    },
  },
}

/** Some delegations of an edition write their sheet; two sign it. */
export async function writeSheets(
  edition: DemoEdition,
  item: string,
  people: readonly Learner[],
  end: Date,
): Promise<void> {
  const place = { edition: edition.slug, item }
  const at = new Date(end.getTime() - 30 * hour)
  for (const [country, { texts, signs }] of Object.entries(written)) {
    const delegate = people.find(({ person }) => person.country === country)?.viewer
    if (!delegate?.account) continue
    const fields = Object.entries(texts).map(([field, body]) => ({
      ...{ field, body, basis: 0, aside: '' },
    }))
    await keepFields(act(delegate, at, `sheet ${item}`), { ...place, fields })
    const seen = JSON.stringify({ law: 1, gap: 1, offer: 1, ask: 1 })
    if (signs)
      await signSheet(act(delegate, at, `sign ${item}`), {
        ...{ ...place, seen, name: delegate.account.name },
      })
  }
}

import type { Locale } from '@/lib/i18n/locales'

/** One of the invented people of the demonstration; their addresses lead nowhere. */
export type DemoPerson = {
  name: string
  country: string
  locale: Locale
  institution: string | null
  constituency: 'government' | 'employers' | 'workers' | 'other'
}

const person =
  (country: string, locale: Locale) =>
  (
    name: string,
    constituency: DemoPerson['constituency'],
    institution: string | null = null,
  ): DemoPerson => ({ name, country, locale, institution, constituency })

const ao = person('AO', 'pt')
const br = person('BR', 'pt')
const cv = person('CV', 'pt')
const gq = person('GQ', 'es')
const gw = person('GW', 'pt')
const mz = person('MZ', 'pt')
const pt = person('PT', 'pt')
const st = person('ST', 'pt')
const tl = person('TL', 'pt')

/** Sixty learners: all nine countries of the CPLP, and some others. */
export const learners: readonly DemoPerson[] = [
  mz('Amélia Chirindza', 'government', 'Inspeção do Trabalho, Maputo'),
  br('Antônio Ferraz de Lima', 'government', 'Auditoria do Trabalho, Recife'),
  cv('Arlindo Tavares Moniz', 'government', 'Inspeção do Trabalho, Praia'),
  tl('Agostinho da Cruz Ximenes', 'government', 'Inspeção do Trabalho, Díli'),
  ao('Bernarda Kiala', 'workers', 'União Sindical, Luanda'),
  pt('Beatriz Nogueira Sá', 'other', 'Rede de Escolas, Porto'),
  gw('Braima Sanhá', 'government', 'Inspeção do Trabalho, Bissau'),
  mz('Celeste Macuácua', 'workers', 'Organização dos Trabalhadores, Beira'),
  br('Cláudia Bittencourt Reis', 'government', 'Auditoria do Trabalho, Recife'),
  st('Conceição Pires Lomba', 'government', 'Direção do Trabalho, São Tomé'),
  person('SN', 'fr')('Coumba Ndour', 'government', 'Inspection du travail, Dakar'),
  ao('Domingos Cassule', 'government', 'Inspeção do Trabalho, Luanda'),
  mz('Dulce Nhantumbo', 'government', 'Inspeção do Trabalho, Maputo'),
  br('Edilson Prado Marinho', 'employers', 'Federação da Indústria, Manaus'),
  cv('Edna Fortes Delgado', 'other', 'Instituto da Criança, Mindelo'),
  pt('Eduardo Vilhena', 'government', 'Inspeção do Trabalho, Lisboa'),
  gq('Esperanza Nchama Obiang', 'government', 'Inspección de Trabajo, Malabo'),
  ao('Eunice Tchipenda', 'other', 'Rede da Criança, Benguela'),
  gw('Fatumata Baldé', 'other', 'Rede das Mulheres, Gabú'),
  tl('Filomena Soares Belo', 'workers', 'Confederação Sindical, Díli'),
  mz('Flávio Mondlane Zita', 'employers', 'Associação Comercial, Nampula'),
  br('Gabriela Monteiro Pacheco', 'other', 'Fórum da Infância, Belém'),
  person('CO', 'es')('Germán Ríos Valderrama', 'workers', 'Central de Trabajadores, Cali'),
  cv('Gilson Brito Évora', 'employers', 'Câmara de Comércio, Mindelo'),
  pt('Helena Quaresma', 'workers', 'Sindicato da Educação, Évora'),
  ao('Hermenegildo Sapalo', 'government', 'Inspeção do Trabalho, Huambo'),
  mz('Inocência Sitoe', 'other', 'Rede da Criança, Xai-Xai'),
  br('Isadora Quintela', 'government', 'Auditoria do Trabalho, Salvador'),
  person('FR', 'fr')('Isabelle Marchais', 'other'),
  gw('Ivo Nhaga', 'workers', 'União dos Trabalhadores, Bissau'),
  mz('Jacinto Bila', 'government', 'Inspeção do Trabalho, Tete'),
  cv('Jandira Semedo', 'government', 'Inspeção do Trabalho, Praia'),
  br('João Guilherme Aragão', 'workers', 'Central Sindical, São Luís'),
  tl('Joanico Amaral', 'other', 'Rede da Juventude, Baucau'),
  pt('Joaquim Espada Neto', 'employers', 'Associação Empresarial, Braga'),
  person('KE', 'en')('Joyce Wanjala', 'government', 'Labour Inspectorate, Mombasa'),
  ao('Júlia Capitango', 'government', 'Inspeção do Trabalho, Luanda'),
  gq('Justo Ondo Mangue', 'employers', 'Cámara de Comercio, Bata'),
  mz('Laurinda Cossa', 'workers', 'Organização dos Trabalhadores, Beira'),
  br('Leandro Pimentel Vaz', 'government', 'Auditoria do Trabalho, Manaus'),
  st('Leonel Trovoada Costa', 'workers', 'União Sindical, São Tomé'),
  ao('Lídia Muhongo', 'employers', 'Câmara de Comércio, Benguela'),
  cv('Lúcia Andrade Varela', 'workers', 'União Nacional, Praia'),
  person('UY', 'es')('Lucía Etcheverry', 'government', 'Inspección del Trabajo, Montevideo'),
  gw('Mamadu Djaló', 'government', 'Inspeção do Trabalho, Bissau'),
  br('Márcia Guedes Toledo', 'other', 'Fórum da Infância, Belém'),
  tl('Maria Imaculada Sarmento', 'government', 'Inspeção do Trabalho, Díli'),
  pt('Mário Loureiro', 'government', 'Inspeção do Trabalho, Lisboa'),
  mz('Nelson Mabjaia', 'government', 'Inspeção do Trabalho, Maputo'),
  gw('Nhima Sissé', 'employers', 'Câmara de Comércio, Bissau'),
  ao('Osvaldo Ngola Bravo', 'workers', 'União Sindical, Luanda'),
  person('SN', 'fr')('Ousmane Diatta', 'workers', 'Union syndicale, Ziguinchor'),
  br('Priscila Sampaio Rocha', 'employers', 'Federação da Indústria, Manaus'),
  person('IN', 'en')('Priya Raghunathan', 'other'),
  st('Quintino Bragança', 'employers', 'Câmara de Comércio, São Tomé'),
  mz('Rosa Langa', 'government', 'Inspeção do Trabalho, Nampula'),
  pt('Sofia Taborda', 'other', 'Rede de Escolas, Porto'),
  person('CO', 'es')('Tatiana Ocampo', 'government', 'Inspección del Trabajo, Bogotá'),
  ao('Zeferino Lukamba', 'other', 'Rede da Criança, Benguela'),
  cv('Zuleica Rocha Lima', 'other', 'Instituto da Criança, Mindelo'),
]

export const administrator = pt('Teresa Albuquerque', 'other', 'Equipa do curso')

/** One for each language that most of the cast speaks. */
export const facilitators: readonly DemoPerson[] = [
  mz('Rui Matsinhe', 'other', 'Equipa do curso'),
  cv('Carla Ramos Évora', 'other', 'Equipa do curso'),
]

/** The address of a demo person: the first and the last name, without accents. */
export function demoAddress({ name }: DemoPerson): string {
  const words = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(' ')
  return `${words[0]}.${words.at(-1)}@example.org`
}

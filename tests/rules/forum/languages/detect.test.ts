import { expect, it } from 'vitest'
import { detectLanguage } from '@/lib/forum/languages/detect'

type Case = [text: string, language: string, locale?: string]

/** Written for this table: what people write in a forum, in the interface of `locale` (pt if none). */
const cases: Case[] = [
  // Portuguese, of Portugal, Brazil and Africa.
  ['Bom dia a todos. Sou inspetora em Nampula e trabalho nesta área há dez anos.', 'pt', 'fr'],
  ['No nosso município a busca ativa é feita pelas agentes de saúde.', 'pt', 'es'],
  ['Alguém sabe onde encontro o vídeo do módulo dois?', 'pt', 'es'],
  ['Concordo com a colega, mas falta orçamento.', 'pt', 'en'],
  ['As multas não chegam: é preciso acompanhar as famílias depois.', 'pt', 'fr'],
  ['Muito obrigado pela partilha, foi muito útil para nós.', 'pt', 'en'],
  ['Aqui em Angola as crianças vendem água na rua.', 'pt', 'es'],
  ['Não consigo abrir o documento no telemóvel.', 'pt', 'en'],
  ['A gente precisa conversar com os sindicatos também.', 'pt', 'es'],
  ['Qual é a idade mínima em São Tomé e Príncipe?', 'pt', 'fr'],
  // Portuguese as it is typed in a hurry.
  ['vc pd me ajudar c o modulo 2 pf', 'pt'],
  ['n consigo abrir o video aki', 'pt'],
  ['mto bom o curso, parabens a tds', 'pt'],
  ['tb acho q sim mas n temos meios', 'pt'],
  ['n ta facil ki', 'pt'],
  ['blz pessoal, valeu', 'pt'],
  ['obg', 'pt'],
  ['sim', 'pt'],
  // Spanish.
  ['Buenos días, trabajo en el ministerio de trabajo del Paraguay.', 'es'],
  ['Los niños deben estar en la escuela y no en el campo.', 'es'],
  ['¿Dónde puedo descargar la guía del módulo?', 'es'],
  ['En mi país la ley existe, pero nadie la aplica.', 'es'],
  ['No estoy de acuerdo con esa opinión.', 'es'],
  ['Gracias por compartir su experiencia con nosotros.', 'es'],
  ['q opinan uds del tema? aki es igual', 'es'],
  ['tmb creo q falta plata xa las visitas', 'es'],
  // French.
  ['Bonjour à toutes et à tous, je suis inspecteur du travail au Sénégal.', 'fr'],
  ['Les enfants travaillent dans les mines d’or artisanales.', 'fr'],
  ['Est-ce que quelqu’un a le texte de la convention ?', 'fr'],
  ['Je suis tout à fait d’accord avec vous.', 'fr'],
  ['Chez nous, les parents n’ont pas d’autre choix.', 'fr'],
  ['svp ou on trouve le doc du module', 'fr'],
  ['jsuis daccord mais ya pas de budget', 'fr'],
  // English.
  ['Good morning everyone, I am a trade unionist from Ghana.', 'en'],
  ['How do you reach children who work in private homes?', 'en'],
  ['The link to the second document does not open on my phone.', 'en'],
  ['I fully agree with the previous comment.', 'en'],
  ['thx 4 sharing, v useful 4 my work here', 'en'],
  ['can u pls send the link again', 'en'],
  // Tetum.
  ['Hau hanoin katak labarik sira tenke ba eskola.', 'tet'],
  ['Iha ami-nia rai labarik barak serbisu iha to’os.', 'tet'],
  ['Diak ka lae? Hau husi Timor-Leste, servisu iha Dili.', 'tet'],
  ['Obrigadu barak ba informasaun ne’e.', 'tet'],
  ['Ami presiza inspetor barak liu tanba ema la hatene lei.', 'tet'],
  // The creoles of Cabo Verde and Guinea-Bissau.
  ['N ta pensa ma mininus ka debe trabadja pamodi es ten ki bai skola.', 'kea'],
  ['Nha fidju ta bai skola tudu dia.', 'kea'],
  ['Modi ki bu ta fla kel palavra li?', 'kea'],
  ['Mininus ka dibi di tarbaju, pabia e ten ku bai skola.', 'pov'],
  ['Nó misti kuma tudu mininu ta bai skola gosi.', 'pov'],
  // Swahili.
  ['Habari zenu, watoto wengi wanafanya kazi kwa mashamba.', 'sw'],
  ['Asante sana kwa maelezo haya, lakini shule ni mbali.', 'sw'],
  // Others.
  ['في بلدي يعمل الأطفال في الزراعة مع أسرهم.', 'ar'],
  ['شكرا جزيلا', 'ar'],
  ['在我们国家，孩子们必须上学。', 'zh'],
  ['Дети должны учиться в школе, а не работать.', 'ru'],
  ['Bei uns prüft die Gewerbeaufsicht auch kleine Betriebe.', 'de'],
  ['Da noi i bambini lavorano spesso nei campi con i genitori.', 'it'],
  // Too little to tell: the language of the interface.
  ['ok', 'fr', 'fr'],
  ['👍🏾👍🏾', 'es', 'es'],
  ['C138 e C182', 'pt'],
  ['https://www.example.org/en/child-labour-in-the-world', 'es', 'es'],
  ['Merci beaucoup', 'pt'],
  ['Ana Maria', 'fr', 'fr'],
]

it('has sixty sentences and more', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60)
})

it.each(cases)('“%s” is %s', (text, language, locale = 'pt') => {
  expect(detectLanguage(text, locale)).toBe(language)
})

it.each([
  ['> The children should be in school, not in the fields.\n\nConcordo com isto tudo.', 'pt'],
  [
    '```\nThis is an example of the error message shown here\n```\nAlguém percebe esta mensagem?',
    'pt',
  ],
  ['**Bonjour**, _quelqu’un_ a [le document](https://example.org/the-document-in-english) ?', 'fr'],
  ['# Un título\n- los niños\n- la escuela\n- el trabajo', 'es'],
])('reads the author’s own words in %j: %s', (text, language) => {
  expect(detectLanguage(text, 'en')).toBe(language)
})

it('takes no time that grows with the square of what is typed', () => {
  const hostile = [
    '`'.repeat(20_000),
    '> '.repeat(10_000),
    '*_'.repeat(10_000),
    'a-'.repeat(10_000),
  ]
  const begun = performance.now()
  expect(hostile.map((text) => detectLanguage(text, 'pt'))).toHaveLength(4)
  expect(performance.now() - begun).toBeLessThan(1_000)
})

/** What the cast hopes for, when it says hello. */
export const hopes = [
  'Venho pelo que outros países já fizeram com a lista de trabalhos perigosos, e trago a nossa ficha de visita.',
  'Espero levar daqui uma maneira de saber o que acontece às crianças depois de as encaminharmos.',
  'Somos poucos para um território grande. Quero ouvir como escolhem o que visitar primeiro.',
  'Gostava de conhecer protocolos com a escola e com a saúde que funcionem ao fim de semana.',
] as const

/** What it answers to a case. */
export const opinions = [
  'Começaria por ouvir quem vai ter de o fazer no regresso: a inspeção, a escola e o sindicato, na mesma sala.',
  'Pedia um documento com nome e data. O que fica só na memória de quem viajou perde-se na primeira mudança.',
  'No nosso serviço falta saber quem atende à noite. Era isso que eu punha primeiro no papel.',
  'Faltam-nos números de confiança; sem eles discutimos impressões. Pedia ajuda para os recolher.',
  'Convidava também quem ainda não tem programa: faz as perguntas que os outros já não fazem.',
] as const

/** Its plans, as short as plans are that are carried out. */
export const plans = [
  [
    '# 1. A lacuna\n\nDas crianças que encaminhámos no ano passado, não sabemos de nenhuma ao fim de três meses.',
    '# 2. O fundamento\n\nConvenção 182, artigo 7; a nossa lei, por confirmar com o gabinete jurídico.',
    '# 5. O papel\n\nUma ficha de seguimento, de uma página, com a escola.',
    '# 6. Passos, pessoas, datas\n\n- Telefonar à direção da escola: eu, dentro de duas semanas.\n- Primeira versão da ficha: em janeiro.',
    '# 7. Como se saberá\n\nEm junho, quantas das crianças continuam na escola.',
  ].join('\n\n'),
  [
    '# 1. A lacuna\n\nA nossa lista de trabalhos perigosos não fala da apanha de marisco.',
    '# 3. A quem pede\n\nÀ inspeção de um país que já a tenha na lista; perguntei no fórum.',
    '# 4. O que oferece\n\nA nossa ficha de visita a mercados.',
    '# 6. Passos, pessoas, datas\n\nProposta à comissão tripartite até à reunião de março.',
  ].join('\n\n'),
  [
    '# 1. A lacuna\n\nFalta coordenação.',
    '# 6. Passos, pessoas, datas\n\nReunir com os parceiros.',
  ].join('\n\n'),
] as const

/** What it says in the survey. */
export const remarks = [
  'Vou ligar à escola do bairro.',
  'Mais casos de ilhas e de zonas de pesca.',
  'Os documentos para imprimir foram o que mais usei.',
  'Pediria mais uma semana.',
] as const

/** What facilitators answer to plans that are to be changed. */
export const advice =
  'Obrigado. A lacuna precisa de um lugar e de um número, e os passos, de quem e até quando. O resto está no bom caminho.'

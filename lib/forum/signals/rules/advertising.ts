/**
 * Words of advertising, by language, as `latinised` gives them. None that a discussion of work,
 * children or health may need stands here; a site adds its own by HELD_WORDS.
 */
export const advertising: Readonly<Record<string, readonly string[]>> = {
  any: ['casino', 'viagra', 'cialis', 'forex', 'xxx', 'onlyfans'],
  pt: [
    ...['ganhe dinheiro', 'dinheiro facil', 'renda extra', 'emprestimo rapido', 'credito facil'],
    ...['compre ja', 'compre agora', 'comprar seguidores', 'apostas online', 'clique aqui'],
  ],
  es: [
    ...['gana dinero', 'dinero facil', 'prestamo rapido', 'credito facil', 'compra ya'],
    ...['compre ahora', 'comprar seguidores', 'apuestas online', 'haz clic aqui', 'haga clic aqui'],
  ],
  fr: [
    ...[
      'gagnez de l argent',
      'argent facile',
      'pret rapide',
      'credit facile',
      'achetez maintenant',
    ],
    ...['acheter des abonnes', 'paris en ligne', 'cliquez ici', 'retour affectif'],
  ],
  en: [
    ...['earn money', 'make money online', 'easy money', 'quick loan', 'loan offer', 'buy now'],
    ...['buy followers', 'online betting', 'click here', 'seo services', 'guest post service'],
  ],
}

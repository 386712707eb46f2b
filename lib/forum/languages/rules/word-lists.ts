/** Frequent words of a language: those that are its own, and those that others have too. */
export type WordList = { own: ReadonlySet<string>; shared: ReadonlySet<string> }

/**
 * Languages that the detector does not know: Tetum, the creoles of Cabo Verde and Guinea-Bissau,
 * Swahili.
 */
export const wordLists: Readonly<Record<string, WordList>> = {
  tet: {
    own: words(`ha'u hau ami imi sira ne'e neebe ne'ebe nebe iha bele barak di'ak diak labarik maka
      mak tanba tamba atu hodi hanesan husi hosi tenke presiza serbisu servisu hatene hakarak la'os
      laos seidauk mós obrigadu inan aman tinan loron foin dehan hanoin hotu maibe maibé bainhira
      saida oinsa oinsá kona-ba barakliu`),
    shared: words('ba eskola mos buat ema rai la nia ona no ida lori ita mai'),
  },
  kea: {
    own: words(`bu nhos pamodi modi dja nha nhas txeu tanbé tanbe tambe skóla trabadju trabadja kuzé
      kuze undi oji manhan fla odja purke konku algen alguen`),
    shared: words(
      'n nu ta ka ki ku di pa na sta kel kes sa mutu tudu mininu mininus skola ben bai',
    ),
  },
  pov: {
    own: words(`nó kuma pabia pabya kilis tarbaju tarbadju mininus misti djuda purmeru gosi aos djintis
      jintis tarda nunde fasi disna sibi bin i-ka`),
    shared: words(
      'n bu i no bo elis ka na ta sta nha ki kil ku di pa tudu mininu skola bai ten anos',
    ),
  },
  sw: {
    own: words(`kwa hii hiyo hizi yangu yetu watoto mtoto shule kazi habari asante lakini pia wewe
      yeye tunaweza ninaweza nadhani kuhusu watu nchi serikali wazazi wote yote katika hawa kuwa
      wangu wetu nini`),
    shared: words('na ya wa ni sana kama sisi mimi wao hapa huko kila au gani'),
  },
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

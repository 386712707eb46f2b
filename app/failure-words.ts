import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales'

type Words = { title: string; text: string; number: string; retry: string; start: string }

// In the browser's own bundle, and so apart from the other messages: when a page fails there is
// nobody left to pass strings in.
const words: Record<Locale, Words> = {
  pt: {
    title: 'Algo falhou do nosso lado',
    text: 'A página não pôde ser mostrada. O que já tinha enviado está guardado.',
    number: 'Número do erro, se escrever para a ajuda:',
    retry: 'Tentar de novo',
    start: 'Ver os cursos',
  },
  en: {
    title: 'Something failed on our side',
    text: 'The page could not be shown. What you had already sent is kept.',
    number: 'The number of the error, if you write to the help address:',
    retry: 'Try again',
    start: 'See the courses',
  },
  es: {
    title: 'Algo falló de nuestro lado',
    text: 'No se pudo mostrar la página. Lo que ya había enviado está guardado.',
    number: 'Número del error, si escribe a la ayuda:',
    retry: 'Probar de nuevo',
    start: 'Ver los cursos',
  },
  fr: {
    title: 'Quelque chose a échoué de notre côté',
    text: 'La page n’a pas pu être affichée. Ce que vous aviez déjà envoyé est gardé.',
    number: 'Numéro de l’erreur, si vous écrivez à l’aide :',
    retry: 'Réessayer',
    start: 'Voir les cours',
  },
}

/** What a failed page says, in the language of an address ("/fr/…"). */
export function failureWords(path: string): Words & { locale: Locale } {
  const first = path.split('/')[1]
  const locale = isLocale(first) ? first : defaultLocale
  return { ...words[locale], locale }
}

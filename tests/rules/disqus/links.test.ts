import { expect, it } from 'vitest'
import { pageAddress, pageKey } from '@/lib/forum/disqus/rules/links'

it.each([
  ['https://www.academy.example.org/module-2/'],
  ['http://ACADEMY.example.org/module-2/index.html'],
  ['https://academy.example.org/module-2?utm_source=mail&fbclid=1'],
  ['https://academy.example.org//module-2#comments'],
  ['https://academy.example.org/module-2?x=123'],
  ['https://academy.example.org/module-2?1'],
  ['https://academy-example-org.translate.goog/module-2?_x_tr_tl=ja&_x_tr_sl=en'],
  [
    'https://webcache.googleusercontent.com/search?q=cache:abc123:https://academy.example.org/module-2',
  ],
  ['https://translate.google.com/translate?hl=es&u=https%3A%2F%2Facademy.example.org%2Fmodule-2'],
])('case 10: %s is the one page', (link) => {
  expect(pageAddress(link)).toMatchObject({ host: 'academy.example.org', path: '/module-2' })
})

it('case 10: a dash in the host of a translated page is a dash', () => {
  expect(pageAddress('https://south--south-example-org.translate.goog/a')?.host).toBe(
    'south-south.example.org',
  )
})

it('keeps the parameters by which old sites name pages, in order', () => {
  expect(pageAddress('https://a.example/index.php?utm=1&page_id=12&id=3')?.path).toBe(
    '/?id=3&page_id=12',
  )
})

it.each([
  ['https://a.example/pt/m', 'pt', '/m'],
  ['https://a.example/pt-br/m', 'pt', '/m'],
  ['https://a.example/m?lang=fr', 'fr', '/m'],
  ['https://a.example/m/es', 'es', '/m'],
  ['https://a.example/m', null, '/m'],
  ['https://a.example/de/m', null, '/de/m'],
])('%s says language %s and shares the key %s', (link, language, key) => {
  const address = pageAddress(link)!
  expect([address.language, pageKey(address)]).toEqual([language, key])
})

it.each([
  'https://%2f%2fexample.com%2fi%2f… web/',
  'javascript:alert(1)',
  'ftp://a.example/',
  'not a link',
  '',
])('case 13: %s is no page', (link) => {
  expect(pageAddress(link)).toBeNull()
})

import { describe, expect, it } from 'vitest'
import { safeNext } from '@/lib/accounts/rules/next-path'

describe('where to go after signing in', () => {
  it.each([
    ['/pt', '/pt'],
    ['/en/learn/academy-2026/good-practices', '/en/learn/academy-2026/good-practices'],
    ['/pt/my?tab=1#forum', '/pt/my?tab=1#forum'],
    ['/fr/courses/é', '/fr/courses/%C3%A9'],
    ['/pt/x/../my', '/pt/my'],
    ['/pt?next=//evil.example', '/pt?next=//evil.example'],
  ])('stays on the site: %s', (value, path) => {
    expect(safeNext(value)).toBe(path)
  })

  it.each([
    [undefined],
    [null],
    [['/pt', '/en']],
    [''],
    ['pt'],
    ['//evil.example'],
    ['//evil.example/pt'],
    ['///evil.example/pt'],
    ['/\\evil.example'],
    ['\\\\evil.example'],
    ['/\t/evil.example'],
    ['/\n/evil.example/pt'],
    [' /pt'],
    ['/pt\r\nSet-Cookie: a=b'],
    ['https://evil.example/pt'],
    ['http:evil.example'],
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['/pt\\..\\..\\evil'],
    ['/pt/..//evil.example'],
    ['/pt/../api/sign-out'],
    ['/pt/%2e%2e/api/auth/signin'],
    ['/api/sign-out'],
    ['/de/my'],
    ['/pt.evil.example'],
    ['/pt@evil.example'],
    ['@evil.example/pt'],
    ['.evil.example/pt'],
    [`/pt/${'a'.repeat(1000)}`],
  ])('goes nowhere else: %j', (value) => {
    expect(safeNext(value)).toBeNull()
  })
})

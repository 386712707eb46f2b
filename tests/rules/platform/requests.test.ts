import { describe, expect, it } from 'vitest'
import { clientAddress, network } from '@/lib/platform/client-address'
import { bodyObstacle, largestForm } from '@/lib/platform/body-limit'
import { isSameOrigin } from '@/lib/platform/same-origin'
import { contentSecurityPolicy } from '@/lib/platform/security-headers'

describe('the address of who asks', () => {
  it.each([
    ['behind no proxy: nobody can be believed', '198.51.100.1', 0, null],
    ['behind one: what it wrote, last', '6.6.6.6, 198.51.100.1', 1, '198.51.100.1'],
    ['behind two: what the outer one wrote', '6.6.6.6, 198.51.100.1, 10.0.0.1', 2, '198.51.100.1'],
    ['fewer names than proxies', '198.51.100.1', 2, null],
    ['no header', null, 1, null],
  ])('%s', (_, header, proxies, expected) => {
    expect(clientAddress(header, proxies)).toBe(expected)
  })

  it.each([
    ['198.51.100.1', '198.51.100.1'],
    ['::ffff:198.51.100.1', '198.51.100.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2:ffff::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['[2001:db8:1:2::1]:443', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s counts as %s', (address, expected) => {
    expect(network(address)).toBe(expected)
  })
})

describe('a request that changes something', () => {
  const own = 'https://courses.example.org'
  it.each([
    ['from our pages', { 'sec-fetch-site': 'same-origin' }, true],
    ['from another site', { 'sec-fetch-site': 'cross-site', origin: own }, false],
    ['from a sister site', { 'sec-fetch-site': 'same-site' }, false],
    ['typed into the address bar', { 'sec-fetch-site': 'none' }, false],
    ['from an older browser, our origin', { origin: own }, true],
    [
      'from an older browser, our host',
      { origin: 'http://10.0.0.5:3000', host: '10.0.0.5:3000' },
      true,
    ],
    ['from an older browser, another', { origin: 'https://evil.example', host: 'x' }, false],
    ['from a sandboxed page', { origin: 'null', host: 'null' }, false],
    ['from something that says nothing', {}, false],
  ])('%s: %s', (_, headers, expected) => {
    expect(isSameOrigin(new Headers(headers as Record<string, string>), own)).toBe(expected)
  })
})

describe('what a form may send', () => {
  const mega = 1024 * 1024
  it.each([
    ['/account/sign-in', true, 2],
    ['/learn/open/first', false, 2],
    ['/learn/open/first', true, 42],
    ['/learn/open/first/forum/x', true, 42],
    ['/learn/open', true, 2],
    ['', true, 2],
  ])('%s, signed in: %s: %i MiB', (page, signedIn, expected) => {
    expect(largestForm(page, signedIn)).toBe(expected * mega)
  })

  it.each([
    ['POST', '1000', null],
    ['POST', '1001', 413],
    ['POST', 'many', 413],
    ['POST', null, 411],
    ['GET', null, null],
  ])('%s of a length of %s, of 1,000 allowed: %s', (method, length, expected) => {
    const headers = new Headers(length === null ? {} : { 'content-length': length })
    expect(bodyObstacle({ method, headers }, 1_000)).toBe(expected)
  })
})

describe('the content security policy', () => {
  const policy = (development: boolean) => contentSecurityPolicy({ nonce: 'n0', development })

  it('allows scripts by nonce alone and styles from files alone', () => {
    expect(policy(false)).toContain("script-src 'self' 'nonce-n0' 'strict-dynamic';")
    expect(policy(false)).toContain("style-src 'self';")
    expect(policy(false)).not.toContain('unsafe')
  })

  it('lets no form end elsewhere', () => {
    expect(policy(false)).toMatch(/form-action 'self'$/)
  })

  it('has room for a frame only where one was asked for', () => {
    expect(policy(false)).not.toContain('frame-src')
    const frames = ['https://player.vimeo.com']
    const asked = contentSecurityPolicy({ nonce: 'n0', development: false, frames })
    expect(asked).toContain('; frame-src https://player.vimeo.com; ')
  })

  it('loosens only while developing', () => {
    expect(policy(true)).toContain("'unsafe-eval'")
  })
})

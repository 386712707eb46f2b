import { describe, expect, it } from 'vitest'
import { plainName, uploadKind } from '@/lib/files/upload-rules'

describe('an upload', () => {
  it.each([
    ['image/jpeg', 'foto.jpg', 'image'],
    ['image/png', 'foto.pdf', 'image'],
    ['image/heic', 'foto.heic', null],
    ['image/svg+xml', 'x.svg', null],
    ['application/pdf', 'guia.pdf', 'document'],
    ['application/pdf', 'guia.exe', null],
    ['application/zip', 'guia.docx', null],
    ['application/x-msdownload', 'guia.pdf', null],
    [null, 'notas.txt', 'document'],
    [null, 'pagina.html', null],
    [null, 'semfim', null],
  ])('of %s called %s is taken as %s', (found, name, kind) => {
    expect(uploadKind(found, name)).toBe(kind)
  })

  it.each([
    ['C:\\fotos\\criança.JPG', 'criança.JPG'],
    ['../../etc/passwd', 'passwd'],
    ['guia\u202Efdp.exe', 'guiafdp.exe'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(96)}.pdf`],
    ['', 'ficheiro'],
  ])('called %j is kept as %j', (given, name) => {
    expect(plainName(given)).toBe(name)
  })
})

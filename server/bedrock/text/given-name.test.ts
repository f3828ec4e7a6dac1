// FILE-3.4: what a stranger's file was called.
import { describe, expect, test } from 'vitest'
import { sizes } from '#contract/limits'
import { givenName } from './given-name.ts'

const same = [
  'invoice.pdf',
  'Großes Heft, zweiter Teil (3).odt',
  '報告書.docx',
  'دست‌خط.txt',
  '👩‍💻 notes.md',
  'archive.tar.gz',
  '-rf',
  'a.b',
]
const changed: readonly (readonly [string, string])[] = [
  ['', 'file'],
  [`invoice.pdf${' '.repeat(80)}.exe`, 'invoice.pdf.exe'],
  ['   ', 'file'],
  ['..', 'file'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\ada\\tax.xls', 'tax.xls'],
  ['notes/', 'notes'],
  ['a/..', 'file'],
  ['.htaccess', 'htaccess'],
  ['invoice\u202efdp.exe', 'invoicefdp.exe'],
  ['\u2066a\u2069.\u200bpdf\ufeff', 'a.pdf'],
  ['a.e\u200dxe', 'a.exe'],
  ['two\r\nlines\u2028.txt', 'two lines.txt'],
  ['nul\u0000byte.png', 'nulbyte.png'],
  ['run.exe. . .', 'run.exe'],
  ['CON', '_CON'],
  ['con .txt', '_con.txt'],
  ['Com¹.log', '_Com¹.log'],
  ['aux.tar.gz', '_aux.tar.gz'],
  ['a:b*c?"d<e>|f.txt', 'a_b_c__d_e__f.txt'],
  ['half \ud83d.txt', 'half \ufffd.txt'],
  ['\u3164\u2800', 'file'],
  [`o${'\u0301'.repeat(40)}.txt`, 'ó\u0301\u0301\u0301.txt'],
  ['e\u0301.txt', 'é.txt'],
]

describe('what a file is called', () => {
  test.each(same)('FILE-3.4 %s stays as it is', (name) => expect(givenName(name)).toBe(name.normalize('NFC')))
  test.each(changed)('FILE-3.4 %j becomes %j', (raw, name) => expect(givenName(raw)).toBe(name))

  test('FILE-3.4 a long one is cut before its ending, by characters and by bytes', () => {
    const letters = givenName(`${'a'.repeat(10_000)}.pdf`)
    expect(letters).toBe(`${'a'.repeat(sizes.fileNameCharacters - 4)}.pdf`)
    const cats = givenName(`${'🐈'.repeat(10_000)}.pdf`)
    expect(cats).toMatch(/^(🐈)+\.pdf$/u)
    expect(Buffer.byteLength(cats)).toBeLessThanOrEqual(sizes.fileNameBytes)
    expect(Buffer.byteLength(cats)).toBeGreaterThan(sizes.fileNameBytes - 4)
    expect(givenName(`${'x'.repeat(99)} .${'y'.repeat(99)}`)).toBe('x'.repeat(99))
  })

  test('FILE-3.4 cleaning it again changes nothing', () => {
    for (const [raw] of [...changed, [`${'a. '.repeat(400)}.pdf`]] as const)
      expect(givenName(givenName(raw)), raw).toBe(givenName(raw))
  })
})

// CHAT-4.9: what is said of a document beside its name.
import { describe, expect, it } from 'vitest'
import { documentKind, sizeInWords } from './document-kind.ts'

describe('a document is told of', () => {
  it.each([
    ['minutes.pdf', 'minutes', '.pdf', 'PDF document', false],
    ['a.tar.GZ', 'a.tar', '.GZ', 'Archive', false],
    ['invoice.pdf.exe', 'invoice.pdf', '.exe', 'Program', true],
    ['run.SH', 'run', '.SH', 'Program', true],
    ['page.html', 'page', '.html', 'Web page', false],
    ['thing.xyz', 'thing', '.xyz', 'XYZ file', false],
    ['README', 'README', '', 'File', false],
    ['ends with a dash.-', 'ends with a dash.-', '', 'File', false],
    ['constructor.constructor', 'constructor', '.constructor', 'CONSTRUCTOR file', false],
  ])('CHAT-4.9 %s by its ending', (called, stem, ending, kind, runs) =>
    expect(documentKind(called)).toEqual({ stem, ending, kind, runs }),
  )

  it.each([
    [1, '1 byte'],
    [1_023, '1023 bytes'],
    [1_024, '1 KiB'],
    [1_500, '1.5 KiB'],
    [1_023_500, '1000 KiB'],
    [1_100_000, '1 MiB'],
    [26_214_400, '25 MiB'],
  ])('CHAT-4.9 %d by its size', (bytes, said) => expect(sizeInWords(bytes)).toBe(said))
})

// FILE-3.3: the header by which a file is given out to be saved.
import { expect, test } from 'vitest'
import { attachmentHeader } from './attachment-header.ts'

test.each([
  ['invoice.pdf', `attachment; filename="invoice.pdf"; filename*=UTF-8''invoice.pdf`],
  ['Größe 5%;.pdf', `attachment; filename="Gr__e 5__.pdf"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%205%25%3B.pdf`],
  ['🐈.txt', `attachment; filename="_.txt"; filename*=UTF-8''%F0%9F%90%88.txt`],
  [`a"b\\c'(d)*.txt`, `attachment; filename="a_b_c'(d)*.txt"; filename*=UTF-8''a%22b%5Cc%27%28d%29%2A.txt`],
  ['a\r\nset-cookie: b', `attachment; filename="a__set-cookie: b"; filename*=UTF-8''a%0D%0Aset-cookie%3A%20b`],
  ['\ud83d', `attachment; filename="_"; filename*=UTF-8''%EF%BF%BD`],
])('FILE-3.3 %j is a name and nothing else', (name, header) => expect(attachmentHeader(name)).toBe(header))

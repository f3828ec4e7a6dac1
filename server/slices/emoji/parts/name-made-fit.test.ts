// What a picture of a zip may be called, and what a pack is called on a disk.
import { expect, it } from 'vitest'
import { packFileName, pictureFileName } from './file-names.ts'
import { nameMadeFit } from './name-made-fit.ts'

it.each([
  ['nap', 'nap'],
  ['_nap_', '_nap_'],
  ['Nap Time', 'nap_time'],
  ['nap-time!!', 'nap_time'],
  ['Crème brûlée', 'creme_brulee'],
  ['ﬁre', 'fire'],
  ['日記', ''],
  ['x', ''],
  ['', ''],
  ['a'.repeat(31) + '-b', 'a'.repeat(31)],
  ['../../etc/passwd', 'etc_passwd'],
])('CHAT-3.45 “%s” becomes “%s”', (raw, fit) => expect(nameMadeFit(raw)).toBe(fit))

it('CHAT-3.44 a pack and its pictures are called what every disk takes', () => {
  expect(packFileName({ id: 3, name: 'Nap & Purr' })).toBe('nap-purr-emoji.zip')
  expect(packFileName({ id: 3, name: '日記"\r\n' })).toBe('pack-3-emoji.zip')
  expect(pictureFileName('nap', 'image/webp')).toBe('nap.webp')
  expect(pictureFileName('lpt1', 'image/webp')).toBe('lpt1_.webp')
})

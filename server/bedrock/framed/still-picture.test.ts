// UC-09: pictures within a text stand still, whatever they say they are.
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { bytesOf, photo } from '#dev-env/files'
import { gif, png } from '#dev-env/pictures'
import { cleanHtml } from './clean-html.ts'
import { isStill } from './still-picture.ts'

const moving = (frames: number) => sharp(Buffer.from(gif(20, 20, frames)), { animated: true })

it('UC-09 still pictures of every kind are still', async () => {
  const kinds = [photo(9, 9).png(), photo(9, 9).jpeg(), photo(9, 9).gif(), photo(9, 9).webp(), photo(9, 9).avif()]
  for (const kind of kinds) expect(isStill(Buffer.from(await bytesOf(kind)))).toBe(true)
  expect(isStill(Buffer.from(gif(20, 20, 1)))).toBe(true)
})

it('UC-09 what moves is not, nor is anything else', async () => {
  const chunk = (name: string) => Buffer.concat([Buffer.from(png(9, 9)), Buffer.from(name)])
  const others = [
    gif(20, 20, 2),
    gif(20, 20, 9),
    await moving(3).gif().toBuffer(),
    await moving(3).webp().toBuffer(),
    chunk('acTL'),
    Buffer.from('\0\0\0\x1cftypavis', 'latin1'),
    Buffer.from('<svg>'),
    Buffer.alloc(0),
  ]
  expect(others.map((bytes) => isStill(Buffer.from(bytes)))).toEqual(others.map(() => false))
})

it('UC-09 WALL-4.3 a wall shows those that are still, and no other', () => {
  const shown = (bytes: Uint8Array) =>
    cleanHtml(`<img src="data:image/gif;base64,${Buffer.from(bytes).toString('base64')}">`, () => null).text
  expect(shown(gif(20, 20, 1))).toContain('src="data:image/gif')
  expect(shown(gif(20, 20, 2))).not.toContain('src')
})

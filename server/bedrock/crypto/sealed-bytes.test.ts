// Bytes in chunks: whole and in part, and what does not open.
import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diskStore } from '../files/disk-store.ts'
import type { Span } from '../files/file-store.ts'
import { openSealed } from '../files/open-sealed.ts'
import { BrokenSeal } from './broken-seal.ts'
import { chunkBytes, openWhole, type Seal, sealedAt, sealing, sealWhole } from './sealed-bytes.ts'

const seal: Seal = { key: randomBytes(32), owner: 'conversation 1 of 2 file A 640' }
const name = `${'A'.repeat(22)}.640`
const lengths = [0, 1, chunkBytes - 1, chunkBytes, chunkBytes + 1, 3 * chunkBytes, 3 * chunkBytes + 17]
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'neospace-chunks-'))
})
afterAll(() => rm(folder, { recursive: true }))

const stored = async (sealed: Uint8Array) => {
  const store = diskStore(join(folder, 'files'))
  await writeFile(join(folder, 'source'), sealed)
  await store.put(name, join(folder, 'source'))
  return async (bytes: number, span?: Span, by = seal) =>
    Buffer.concat((await (await openSealed(store, by, { name, bytes, span }))?.toArray()) ?? [])
}
const chunk = (sealed: Buffer, index: number): Buffer => sealed.subarray(sealedAt(index), sealedAt(index + 1))

describe('bytes in chunks', () => {
  it.each(lengths)('DM-5.2 open again whole, %i of them, however they came, and differ each time', async (length) => {
    const bytes = randomBytes(length)
    const sealed = sealWhole(seal, bytes)
    expect(openWhole(seal, sealed).equals(bytes)).toBe(true)
    const slow = sealing(seal)
    const pushed: Buffer[] = []
    for (let at = 0; at < length; at += 50_001) pushed.push(slow.push(bytes.subarray(at, at + 50_001)))
    const again = Buffer.concat([...pushed, slow.end()])
    expect(openWhole(seal, again).equals(bytes)).toBe(true)
    expect(again.equals(sealed)).toBe(false)
    expect(again).toHaveLength(sealed.length)
    expect((await (await stored(sealed))(length)).equals(bytes)).toBe(true)
  })

  it('DM-5.3 a part is the same bytes as in the whole', async () => {
    const length = 3 * chunkBytes + 17
    const bytes = randomBytes(length)
    const read = await stored(sealWhole(seal, bytes))
    const ends = [0, 1, chunkBytes - 1, chunkBytes, chunkBytes + 1, 2 * chunkBytes, length - 18, length - 1]
    for (const first of ends)
      for (const last of ends.filter((end) => end >= first))
        expect((await read(length, { first, last })).equals(bytes.subarray(first, last + 1)), `${first}-${last}`).toBe(
          true,
        )
  })

  it('DM-5.3 do not open for another owner or key, swapped, doubled, cut off, longer or touched', async () => {
    const length = 2 * chunkBytes + 40_000
    const sealed = sealWhole(seal, randomBytes(length))
    const other = sealWhole(seal, randomBytes(length))
    const head = sealed.subarray(0, sealedAt(0))
    const [a, b, c] = [chunk(sealed, 0), chunk(sealed, 1), chunk(sealed, 2)]
    const touched = Buffer.from(sealed)
    touched[sealedAt(1) + 5] = (touched[sealedAt(1) + 5] ?? 0) ^ 1
    const wrong: Readonly<Record<string, Uint8Array>> = {
      swapped: Buffer.concat([head, b, a, c]),
      doubled: Buffer.concat([head, a, a, c]),
      'of another': Buffer.concat([head, a, chunk(other, 1), c]),
      'without the last': Buffer.concat([head, a, b]),
      'cut within the last': sealed.subarray(0, -1),
      'cut before the first': head,
      'cut in the head': sealed.subarray(0, 10),
      longer: Buffer.concat([sealed.subarray(0, sealedAt(2)), b, c]),
      touched,
      empty: Buffer.alloc(0),
    }
    for (const [how, bytes] of Object.entries(wrong)) {
      expect(() => openWhole(seal, Buffer.from(bytes)), how).toThrow(BrokenSeal)
      const read = await stored(bytes)
      await expect(read(length), how).rejects.toThrow(BrokenSeal)
    }
    const read = await stored(sealed)
    expect(await read(length)).toHaveLength(length)
    for (const by of [
      { ...seal, key: randomBytes(32) },
      { ...seal, owner: 'conversation 1 of 2 file A 320' },
    ])
      await expect(read(length, undefined, by)).rejects.toThrow(BrokenSeal)
    // A row that says it is shorter does not make the rest of it the end.
    await expect(read(2 * chunkBytes)).rejects.toThrow(BrokenSeal)
    expect((await readFile(join(folder, 'files', 'AA', name))).equals(sealed)).toBe(true)
  })
})

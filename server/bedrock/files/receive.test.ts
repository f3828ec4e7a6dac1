// UP-06: what comes in is bounded in bytes and time while it comes, whatever the sender said of it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, test } from 'vitest'
import { asRefusal, receive } from './receive.ts'

const folder = mkdtempSync(join(tmpdir(), 'neospace-receive-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let made = 0
const limits = { maxBytes: 1_000, stallMs: 5_000, withinMs: 10_000 }
const take = (stream: Readable, change: Partial<typeof limits> = {}, see: (head: Buffer) => void = () => {}) =>
  receive(stream, join(folder, String(++made)), { ...limits, ...change }, 8, see)
/** Says something and then nothing more. */
const silent = () => new Readable({ read() {} })

describe('taking a file in', () => {
  test('UP-06 every byte arrives, and the first ones are seen once, in whatever pieces they come', async () => {
    const seen: string[] = []
    const pieces = ['ab', 'c', 'defg', 'hijklmnop', 'q'.repeat(900)]
    expect(
      await take(Readable.from(pieces.map((piece) => Buffer.from(piece))), {}, (head) => seen.push(head.toString())),
    ).toBe(916)
    expect(readFileSync(join(folder, String(made)), 'utf8')).toBe(pieces.join(''))
    expect(seen.map((head) => head.slice(0, 8))).toEqual(['abcdefgh'])
    await take(Readable.from([Buffer.from('abc')]), {}, (head) => seen.push(head.toString()))
    expect(seen.at(-1)).toBe('abc')
  })

  test('UP-06 it ends at the first byte too many, and the stream is left to whoever answers', async () => {
    let read = 0
    const endless = new Readable({ read: () => void endless.push(Buffer.alloc(300, (read += 1))) })
    await expect(take(endless)).rejects.toMatchObject({ code: 'TOO_LARGE' })
    expect(read).toBeLessThan(2_000)
    expect(endless.destroyed).toBe(false)
  })

  test('UP-06 a sender who falls silent, or drips for too long, is given up', async () => {
    await expect(take(silent(), { stallMs: 20 })).rejects.toMatchObject({ code: 'TOO_SLOW' })
    const drip = silent()
    const timer = setInterval(() => drip.push('x'), 5)
    await expect(take(drip, { withinMs: 60 })).rejects.toMatchObject({ code: 'TOO_SLOW' })
    clearInterval(timer)
  })

  test('UP-06 what the beginning shows may end it at once', async () => {
    const endless = new Readable({ read: () => void endless.push(Buffer.alloc(10)) })
    const no = () => {
      throw new RangeError('no')
    }
    await expect(take(endless, {}, no)).rejects.toThrow('no')
  })

  test('UP-06 a full disk and a sender who went away are told in the house’s words', () => {
    const coded = (code: string) => asRefusal(Object.assign(new Error('raw'), { code }))
    expect(coded('ENOSPC')).toMatchObject({ code: 'NO_SPACE' })
    expect(coded('EDQUOT')).toMatchObject({ code: 'NO_SPACE' })
    expect(coded('ECONNRESET')).toMatchObject({ code: 'VALIDATION' })
    expect(coded('EACCES')).toMatchObject({ message: 'raw' })
  })
})

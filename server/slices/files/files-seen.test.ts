// FILE-2: who may see a file, how it is served, and what stays when it goes.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Audience } from '#contract/audience'
import { signIn } from '#contract/accounts'
import { deleteFile, listFiles } from '#contract/files'
import { blockPerson, followPerson, unblockPerson, unfollowPerson } from '#contract/friends'
import { banPerson, unbanPerson } from '#contract/moderation'
import { fakeClock } from '#dev-env/fakes/clock'
import { bytesOf, photo, send, storedPieces } from '#dev-env/files'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { fileViews, useFiles } from './index.ts'
import { sweepUploads } from './keepers.ts'

let house: TestNeoSpace
let ann: Person
const clock = fakeClock()
beforeAll(async () => {
  house = await testNeoSpace({ clock })
  ann = await house.person('ann')
})
afterAll(() => house[Symbol.asyncDispose]())

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${house.url}${path}`, { method, headers })

describe('who may see a file', () => {
  const place = async (owner: Person, name: string, audience: Audience, placeId = 1) =>
    house.house.ctx.db.write('test', (tx) =>
      useFiles(tx, { place: 'test', placeId, ownerId: owner.id, audience, files: [{ name, uses: ['image'] }] }),
    )
  const addressFor = async (viewer: Person | null, name: string) => {
    const { ctx } = house.house
    return (await fileViews(ctx, ctx.db.reader, viewer?.id ?? null, [name])).get(name)?.url ?? ''
  }
  const sees = async (viewer: Person | null, name: string) => (await get(await addressFor(viewer, name))).status === 200

  test('FILE-2.2 UP-09 by audience: everyone, followers, mutuals, oneself', async () => {
    const [owner, follower, mutual, other] = await Promise.all(
      ['may-owner', 'may-follower', 'may-mutual', 'may-other'].map((name) => house.person(name)),
    )
    if (!owner || !follower || !mutual || !other) throw new Error('Nobody came.')
    const follow = (who: Person, whom: Person) => who.visitor.request(followPerson, { params: { id: whom.id } })
    await follow(follower, owner)
    await follow(mutual, owner)
    await follow(owner, mutual)
    const { name } = await send(owner, png(20, 20))
    const table: Record<string, boolean[]> = {}
    for (const audience of ['nowhere', 'me', 'mutuals', 'followers', 'everyone'] as const) {
      if (audience !== 'nowhere') await place(owner, name, audience)
      table[audience] = await Promise.all([owner, mutual, follower, other, null].map((viewer) => sees(viewer, name)))
    }
    expect(table).toEqual({
      nowhere: [true, false, false, false, false],
      me: [true, false, false, false, false],
      mutuals: [true, true, false, false, false],
      followers: [true, true, true, false, false],
      everyone: [true, true, true, true, true],
    })
  })

  test('FILE-2.3 UP-09 an end of following, a block, a ban, another audience and a deletion count from the next request on', async () => {
    const [owner, viewer, staff] = [
      await house.person('now-owner'),
      await house.person('now-viewer'),
      await house.person('now-staff', 'owner'),
    ]
    const { name } = await send(owner, png(20, 20))
    await place(owner, name, 'followers', 2)
    const url = await addressFor(viewer, name)
    const look = async () => (await get(url)).status
    const following = { params: { id: owner.id } }
    expect(await look()).toBe(404)
    await viewer.visitor.request(followPerson, following)
    expect(await look()).toBe(200)
    await viewer.visitor.request(unfollowPerson, following)
    expect(await look()).toBe(404)
    await viewer.visitor.request(followPerson, following)
    await owner.visitor.request(blockPerson, { params: { id: viewer.id } })
    expect(await look()).toBe(404)
    await owner.visitor.request(unblockPerson, { params: { id: viewer.id } })
    await viewer.visitor.request(followPerson, following)
    expect(await look()).toBe(200)
    await place(owner, name, 'mutuals', 2)
    expect(await look()).toBe(404)
    await place(owner, name, 'followers', 2)
    for (const id of [owner.id, viewer.id]) {
      await staff.visitor.request(banPerson, { params: { id }, body: { reason: 'for the test' } })
      expect(await look()).toBe(404)
      await staff.visitor.request(unbanPerson, { params: { id } })
      expect(await look()).toBe(200)
    }
    // The ban has ended the owner's own session.
    await owner.visitor.request(signIn, { body: { username: owner.username, password: passphrase } })
    await owner.visitor.request(deleteFile, { params: { name } })
    expect(await look()).toBe(404)
  })

  test('UP-09 no cookie opens a file, a forged or old ticket neither, and a ticket ends', async () => {
    const { url } = await send(ann, png(20, 20))
    const [path = '', ticket = ''] = url.split('?t=')
    expect((await get(url)).status).toBe(200)
    expect((await get(path, { cookie: ann.visitor.cookie() })).status).toBe(404)
    const [person = '', span = '', seal = ''] = ticket.split('.')
    const flipped = `${seal.slice(0, -2)}${seal.endsWith('AA') ? 'QQ' : 'AA'}`
    for (const forged of [
      `${person}.${span}.${flipped}`,
      `${person}.zzzz.${seal}`,
      `1.${span}.${seal}x`,
      '',
      'a.b.c',
      "1' or '1",
    ])
      expect((await get(`${path}?t=${encodeURIComponent(forged)}`)).status, forged).toBe(404)
    for (const elsewhere of [
      path.replace(/.$/, 'x'),
      path.replace(/\/[^/]+$/, '/source'),
      '/files/..%2fsecrets%2froot.key/320',
    ])
      expect((await get(`${elsewhere}?t=${ticket}`)).status, elsewhere).toBe(404)
    clock.advance(8 * 3_600_000)
    expect((await get(url)).status).toBe(404)
  })

  test('FILE-2.2 nobody puts a file of somebody else anywhere, nor one where it does not fit', async () => {
    const bob = await house.person('bob')
    const { name } = await send(ann, png(20, 20), 'sticker')
    await expect(place(bob, name, 'everyone', 3)).rejects.toThrow('not yours')
    await expect(place(ann, name, 'everyone', 3)).rejects.toThrow('does not fit')
    expect(await sees(null, name)).toBe(false)
  })
})

describe('how it is served', () => {
  test('UP-08 FILE-2.1 as nothing but a picture: exact type, no sniffing, a sandbox, a name of the house’s making, no cookie', async () => {
    const { url, name } = await send(ann, png(20, 20))
    const { headers } = await get(url, { cookie: ann.visitor.cookie() })
    expect(headers.get('content-type')).toBe('image/webp')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(headers.get('content-disposition')).toBe(`inline; filename="picture-${name.slice(0, 6)}.webp"`)
    expect(headers.getSetCookie()).toEqual([])
    expect(headers.get('cache-control')).toMatch(/^private, max-age=\d+, immutable$/)
  })

  test('UP-09 single ranges are exact, others are passed over or out of reach, and an ETag spares the bytes', async () => {
    const { url } = await send(ann, await bytesOf(photo(500, 500).png()))
    const whole = Buffer.from(await (await get(url)).arrayBuffer())
    const last = whole.length - 1
    for (const [range, from, to] of [
      ['bytes=0-9', 0, 9],
      ['bytes=5-', 5, last],
      ['bytes=-7', whole.length - 7, last],
      [`bytes=10-${whole.length + 50}`, 10, last],
    ] as const) {
      const part = await get(url, { range })
      expect(part.status, range).toBe(206)
      expect(part.headers.get('content-range')).toBe(`bytes ${from}-${to}/${whole.length}`)
      expect(Buffer.from(await part.arrayBuffer()).equals(whole.subarray(from, to + 1))).toBe(true)
    }
    for (const range of ['bytes=0-1,5-6', 'bytes=9-3', 'chars=0-1', 'bytes=-'])
      expect((await get(url, { range })).status, range).toBe(200)
    const beyond = await get(url, { range: `bytes=${whole.length}-` })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${whole.length}`])
    const etag = (await get(url)).headers.get('etag') ?? ''
    expect((await get(url, { 'if-none-match': etag })).status).toBe(304)
    expect((await get(url, { range: 'bytes=0-9', 'if-range': etag })).status).toBe(206)
    expect((await get(url, { range: 'bytes=0-9', 'if-range': '"other"' })).status).toBe(200)
    const head = await get(url, {}, 'HEAD')
    expect([head.status, head.headers.get('content-length'), (await head.arrayBuffer()).byteLength]).toEqual([
      200,
      String(whole.length),
      0,
    ])
  })
})

describe('what stays', () => {
  test('FILE-2.5 UP-11 taking a file away removes every size from the disk', async () => {
    const file = await send(ann, await bytesOf(photo(1_500, 900).png()))
    const mine = () => storedPieces(house).filter((piece) => piece.includes(file.name))
    expect(mine().length).toBe(4)
    await ann.visitor.request(deleteFile, { params: { name: file.name } })
    expect(mine()).toEqual([])
    expect((await get(file.url)).status).toBe(404)
    const again = await ann.visitor.ask(deleteFile, { params: { name: file.name } })
    expect(again.body).toMatchObject({ ok: false, code: 'NOT_FOUND' })
  })

  test('UP-10 the same picture of two people is two files: nothing tells that somebody else has it', async () => {
    const cid = await house.person('cid')
    const bytes = png(33, 33)
    const [one, two] = [await send(ann, bytes), await send(cid, bytes)]
    expect(one.name).not.toBe(two.name)
    await ann.visitor.request(deleteFile, { params: { name: one.name } })
    expect((await get(two.url)).status).toBe(200)
  })

  test('FILE-2.4 what stands nowhere for a day is swept, what stands somewhere stays, and bytes without a row go', async () => {
    const dan = await house.person('dan')
    const [kept, left] = [await send(dan, png(20, 20)), await send(dan, png(20, 20))]
    const { ctx } = house.house
    await ctx.db.write('test', (tx) =>
      useFiles(tx, {
        place: 'test',
        placeId: 9,
        ownerId: dan.id,
        audience: 'me',
        files: [{ name: kept.name, uses: ['image'] }],
      }),
    )
    const there = async () => (await dan.visitor.request(listFiles, {})).items.map(({ name, in_use }) => [name, in_use])
    await sweepUploads.run(ctx)
    expect(await there()).toEqual([
      [left.name, false],
      [kept.name, true],
    ])
    clock.advance(24 * 3_600_000 + 1)
    const orphan = 'Z'.repeat(22)
    await using scratch = await ctx.files.scratch()
    writeFileSync(join(scratch.folder, 'piece'), 'bytes of nobody')
    await ctx.files.put(`${orphan}.320`, join(scratch.folder, 'piece'))
    await sweepUploads.run(ctx)
    expect(await there()).toEqual([[kept.name, true]])
    expect(storedPieces(house).some((piece) => piece.includes(orphan))).toBe(false)
    expect(storedPieces(house).some((piece) => piece.includes(left.name))).toBe(false)
    expect(storedPieces(house).some((piece) => piece.includes(kept.name))).toBe(true)
    await ctx.db.write('test', (tx) =>
      useFiles(tx, { place: 'test', placeId: 9, ownerId: dan.id, audience: 'me', files: [] }),
    )
    clock.advance(24 * 3_600_000 + 1)
    await sweepUploads.run(ctx)
    expect(await there()).toEqual([])
  })

  test('FILE-1.6 one’s own files come newest first, with what they take and may take', async () => {
    const eve = await house.person('eve')
    const sent = [await send(eve, png(20, 20)), await send(eve, png(21, 20)), await send(eve, png(22, 20))]
    const page = await eve.visitor.request(listFiles, {})
    expect(page.items.map(({ name }) => name)).toEqual(sent.map(({ name }) => name).reverse())
    expect(page).toMatchObject({ order: 'newest', complete: true, allowed_bytes: 200 * 1_048_576 })
    expect(page.used_bytes).toBe(sent.reduce((sum, { bytes }) => sum + bytes, 0))
    const older = await eve.visitor.request(listFiles, { query: { before: sent[1]?.name ?? '' } })
    expect(older.items.map(({ name }) => name)).toEqual([sent[0]?.name])
  })
})

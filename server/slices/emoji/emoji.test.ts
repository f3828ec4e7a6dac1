// Scenarios of the house's emoji: giving it some, what they are called, and what stays when they go.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as contract from '#contract/emoji'
import { namesOfUnicode } from '#contract/emoji-names'
import { sizes } from '#contract/limits'
import { postMessage, requestBackfill } from '#contract/messages'
import { fakeClock } from '#dev-env/fakes/clock'
import { bytesOf, photo, send, sent, storedPieces } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'

const clock = fakeClock()
let house: TestNeoSpace
let owner: Person
let admin: Person
let ben: Person
let pack = 0
beforeAll(async () => {
  house = await testNeoSpace({ clock })
  owner = await house.person('olive', 'owner')
  admin = await house.person('ada', 'admin')
  ben = await house.person('ben')
  pack = (await admin.visitor.request(contract.openEmojiPack, { body: { name: 'Cats' } })).pack.id
})
afterAll(() => house[Symbol.asyncDispose]())

const picture = async (who: Person = admin): Promise<string> => {
  // As many as one wants, minute after minute.
  clock.advance(60_000)
  return (await send(who, png(40, 40), 'emoji')).name
}
const give = async (name: string, more: Partial<Parameters<typeof body>[0]> = {}, who: Person = admin) => {
  const answer = await who.visitor.ask(contract.addEmoji, {
    body: body({ name, file: more.file ?? (await picture(who)), ...more }),
  })
  return answer.body.ok ? 'ok' : answer.body.code
}
const body = (given: { name: string; file: string; alt?: string; pack?: number }) => ({ alt: '', pack, ...given })
const all = async (who: Person = ben) => (await who.visitor.request(contract.listEmoji, {})).packs
const names = async () => (await all()).flatMap(({ emoji }) => emoji.map(({ name }) => name))
const remove = async (name: string) => {
  const { body: said } = await owner.visitor.ask(contract.removeEmoji, { params: { name } })
  return said.ok ? 'ok' : said.code
}

describe('giving the house an emoji', () => {
  it('CHAT-3.30 is for admins and the owner, and everybody inside has it by name', async () => {
    expect(await give('tofu_nap', { alt: 'Tofu asleep' })).toBe('ok')
    expect(await give('by_owner', {}, owner)).toBe('ok')
    const moderator = await house.person('mo', 'moderator')
    const file = await picture(ben)
    for (const who of [ben, moderator]) {
      const answer = await who.visitor.ask(contract.addEmoji, { body: body({ name: 'mine', file }) })
      expect(answer.body).toMatchObject({ ok: false, code: 'FORBIDDEN' })
    }
    const [cats] = await all()
    expect(cats).toMatchObject({ id: pack, name: 'Cats' })
    expect(cats?.emoji).toEqual([
      { name: 'by_owner', alt: '', file: expect.any(String), sizes: ['64'], width: 40, height: 40 },
      { name: 'tofu_nap', alt: 'Tofu asleep', file: expect.any(String), sizes: ['64'], width: 40, height: 40 },
    ])
    const { body: said } = await house.visitor().ask(contract.listEmoji, {})
    expect(said).toMatchObject({ ok: false, code: 'AUTH_REQUIRED' })
  })

  it('CHAT-3.31 a name that is taken is refused, in any case', async () => {
    expect(namesOfUnicode.has('wave')).toBe(true)
    expect(await give('wave')).toBe('CONFLICT')
    expect(await give('tofu_nap')).toBe('CONFLICT')
    for (const name of ['Tofu_nap', 'TOFU_NAP', 'tofu-nap', 't', 't'.repeat(33), ':tofu:', 'ｔｏｆｕ', 'tofu nap', ''])
      expect([name, await give(name)]).toEqual([name, 'VALIDATION'])
    expect((await names()).filter((name) => /tofu/i.test(name))).toEqual(['tofu_nap'])
  })

  it('CHAT-3.31 of two who give the same name at once one has it', async () => {
    const files = [await picture(admin), await picture(owner)]
    const given = await Promise.all([admin, owner].map((who, at) => give('at_once', { file: files[at] ?? '' }, who)))
    expect(given.toSorted()).toEqual(['CONFLICT', 'ok'])
    expect((await names()).filter((name) => name === 'at_once')).toHaveLength(1)
  })

  it('CHAT-3.32 a picture is one emoji, and the giver’s own', async () => {
    const file = await picture()
    expect(await give('once', { file })).toBe('ok')
    expect(await give('twice', { file })).toBe('CONFLICT')
    expect(await give('not_mine', { file: await picture(owner) })).toBe('VALIDATION')
    expect(await give('not_there', { file: 'A'.repeat(22) })).toBe('VALIDATION')
    expect(await give('for_else', { file: (await send(admin, png(40, 40), 'sticker')).name })).toBe('VALIDATION')
    expect(await give('nowhere', { pack: 999_999 })).toBe('NOT_FOUND')
    const now = await names()
    for (const name of ['twice', 'not_mine', 'not_there', 'for_else', 'nowhere']) expect(now).not.toContain(name)
  })

  it('CHAT-3.32 what is too large, hostile or no picture leaves nothing, and what is large is made small', async () => {
    const before = storedPieces(house).length
    const noise = new Uint8Array(sizes.emojiBytes + 1)
    noise.set(png(4, 4))
    expect(await sent(admin, noise, 'emoji')).toBe('TOO_LARGE')
    expect(await sent(admin, new TextEncoder().encode('<svg onload="alert(1)"/>'), 'emoji')).toBe('UNSUPPORTED_TYPE')
    expect(await sent(admin, png(9, 9, { data: new Uint8Array(3) }), 'emoji')).not.toBe('ok')
    expect(storedPieces(house).length).toBe(before)
    const { name: file } = await send(admin, await bytesOf(photo(1_600, 800).png()), 'emoji')
    expect(await give('wide', { file })).toBe('ok')
    const wide = (await all()).flatMap(({ emoji }) => emoji).find(({ name }) => name === 'wide')
    expect(wide).toMatchObject({ sizes: ['64', '128', '256'], width: 256, height: 128 })
  })
})

describe('keeping them in order', () => {
  it('CHAT-3.33 renames, describes and moves', async () => {
    await give('old_name', { alt: 'before' })
    const { pack: dogs } = await admin.visitor.request(contract.openEmojiPack, { body: { name: 'Dogs' } })
    const change = async (name: string, to: object) => {
      const answer = await admin.visitor.ask(contract.changeEmoji, { params: { name }, body: to })
      return answer.body.ok ? answer.body.data.emoji : answer.body.code
    }
    const before = await change('old_name', {})
    expect(await change('old_name', { name: 'new_name' })).toEqual({ ...Object(before), name: 'new_name' })
    expect(await change('new_name', { alt: 'after', pack: dogs.id })).toMatchObject({ alt: 'after' })
    expect((await all()).find(({ id }) => id === dogs.id)?.emoji).toMatchObject([{ name: 'new_name', alt: 'after' }])
    expect([
      await change('old_name', { alt: 'x' }),
      await change('new_name', { name: 'wave' }),
      await change('new_name', { name: 'tofu_nap' }),
      await change('new_name', { pack: 999_999 }),
      await change('new_name', { alt: 'x'.repeat(sizes.emojiAltCharacters + 1) }),
    ]).toEqual(['NOT_FOUND', 'CONFLICT', 'CONFLICT', 'NOT_FOUND', 'TOO_LONG'])
  })

  it('CHAT-3.34 what is taken away is gone with its picture, and what was said stays said', async () => {
    const room = { params: { room: 'general' } }
    const before = storedPieces(house).length
    await give('fleeting')
    const message = { content: 'a :fleeting: thing', client_id: 'emoji-fleeting' }
    await ben.visitor.request(postMessage, { ...room, body: message })
    expect(await remove('fleeting')).toBe('ok')
    await house.settle()
    expect(await remove('fleeting')).toBe('NOT_FOUND')
    expect(await names()).not.toContain('fleeting')
    expect(storedPieces(house).length).toBe(before)
    const { messages } = await ben.call(requestBackfill, { room: 'general' })
    expect(messages.at(-1)?.content).toBe(message.content)
    // The name is nobody's again.
    expect(await give('fleeting')).toBe('ok')
  })

  it('CHAT-3.35 packs have names of their own and an order, and go with what is in them', async () => {
    const open = async (name: string) => {
      const { body: said } = await admin.visitor.ask(contract.openEmojiPack, { body: { name } })
      return said.ok ? said.data.pack.id : said.code
    }
    const [one, two] = [await open('One'), await open('Two')]
    expect([await open('ONE'), await open(' one '), await open('\u200b'), await open('x'.repeat(41))]).toEqual([
      'CONFLICT',
      'CONFLICT',
      'EMPTY',
      'TOO_LONG',
    ])
    const change = async (id: number, to: object) => {
      const answer = await admin.visitor.ask(contract.changeEmojiPack, { params: { id }, body: to })
      return answer.body.ok ? 'ok' : answer.body.code
    }
    const order = async () => (await all()).map(({ name }) => name)
    expect(await order()).toEqual(['Cats', 'Dogs', 'One', 'Two'])
    expect(await change(Number(two), { place: 0 })).toBe('ok')
    expect(await order()).toEqual(['Two', 'Cats', 'Dogs', 'One'])
    expect(await change(Number(two), { place: 2, name: 'TWO' })).toBe('ok')
    expect(await order()).toEqual(['Cats', 'Dogs', 'TWO', 'One'])
    expect(await change(pack, { place: 29 })).toBe('ok')
    expect(await order()).toEqual(['Dogs', 'TWO', 'One', 'Cats'])
    expect([await change(pack, { name: 'one' }), await change(999_999, { name: 'x' })]).toEqual([
      'CONFLICT',
      'NOT_FOUND',
    ])
    const before = storedPieces(house).length
    await give('in_one', { pack: Number(one) })
    const params = { id: Number(one) }
    expect(await admin.visitor.request(contract.removeEmojiPack, { params })).toEqual({})
    await house.settle()
    expect(await order()).toEqual(['Dogs', 'TWO', 'Cats'])
    expect(await names()).not.toContain('in_one')
    expect(storedPieces(house).length).toBe(before)
    expect(await change(pack, { place: 0 })).toBe('ok')
    expect(await order()).toEqual(['Cats', 'Dogs', 'TWO'])
  })
})

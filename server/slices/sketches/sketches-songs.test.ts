// Songs on the shelves of works: read whole, kept in one form, and otherwise what sketches are.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sizes } from '#contract/limits'
import * as contract from '#contract/sketches'
import { getWorld } from '#contract/worlds'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { begin, code, keep, publish } from '#dev-env/sketching'
import { blankSong } from '#song/blank-song'
import type { Cell, Song } from '#song/song.types'
import { drawMiniature } from '#song/miniature'
import { writeSong } from '#song/write-song'

let house: TestNeoSpace
let olga: Person
let ben: Person

beforeAll(async () => {
  house = await testNeoSpace()
  olga = await house.person('olga', 'owner')
  ben = await house.person('ben')
})
afterAll(() => house[Symbol.asyncDispose]())

const cell = (step: number, note = 60): Cell => ({
  step,
  note,
  velocity: 100,
  length: 1,
  chance: 1,
  ratchet: 1,
  nudge: 0,
})
const song = (cells: readonly Cell[]): Song => {
  const blank = blankSong(7)
  const [first] = blank.tracks
  return { ...blank, patterns: [{ length: 16, cells: { [first?.id ?? '']: cells } }] }
}
const text = writeSong(song([cell(0), cell(4), cell(8), cell(12)]))
/** More notes than a song has, in short form. */
const crowd = Array.from({ length: 10_000 }, (_, at) => [at % 64, at % 128])
const beginSong = (by: Person, more: Partial<Parameters<typeof begin>[1]> = {}) =>
  begin(by.visitor, { kind: 'song', title: 'Dusk', code: text, ...more })
const asked = async (by: Person, body: { readonly code: string; readonly kind?: 'song' }) =>
  (await by.visitor.ask(contract.createSketch, { body: { kind: 'song', title: 'Dusk', ...body } })).body

describe('songs', () => {
  it('SONG-2.1 a song is kept in the one form that equal songs share, whatever order it came in', async () => {
    const { code: kept } = await beginSong(olga)
    expect(kept).toBe(text)
    const turned = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).toReversed()), null, 2)
    expect(turned).not.toBe(text)
    expect((await beginSong(olga, { code: turned })).code).toBe(text)
    // What nobody knows is not kept.
    const more = text.replace('{', '{"__proto__":{"admin":true},"scripts":["alert(1)"],')
    expect((await beginSong(olga, { code: more })).code).toBe(text)
  })

  it('SONG-2.18 its notes in small come with every list once it is published, and a sketch has none', async () => {
    expect((await beginSong(olga)).sketch.notes).toBeNull()
    const name = await publish(olga.visitor, { title: 'Small' }, { kind: 'song', title: 'Small', code: text })
    const { items } = await ben.visitor.request(contract.listSketches, { query: { kind: 'song' } })
    const listed = items.find((one) => one.name === name)
    expect(listed?.notes).toBe(drawMiniature(song([cell(0), cell(4), cell(8), cell(12)])))
    const runs = await publish(olga.visitor, { title: 'Runs' })
    expect((await ben.visitor.request(contract.getSketch, { params: { name: runs } })).sketch.notes).toBeNull()
  })

  it.each([
    ['no JSON', 'kick kick snare'],
    ['no song', '{"v":1}'],
    ['a tempo that is no number', text.replace(/"bpm":\d+/, '"bpm":null')],
    ['an instrument that there is not', text.replace('"kick"', '"cowboy"')],
    ['10 000 cells', text.replace(/"kick":\[.*?\]\]/, `"kick":${JSON.stringify(crowd)}`)],
  ])('SONG-2.1 refuses %s in words, and keeps what was', async (_, wrong) => {
    const refused = await asked(olga, { code: wrong })
    expect(refused).toMatchObject({ ok: false, code: 'VALIDATION', fields: { code: 'is not a song' } })
    const { sketch, rev } = await beginSong(olga)
    const params = { name: sketch.name }
    const saved = await olga.visitor.ask(contract.saveDraft, { params, body: { code: wrong, title: 'Dusk', rev } })
    expect(saved.body).toMatchObject({ code: 'VALIDATION' })
    const { own } = await olga.visitor.request(contract.getOwnSketch, { params })
    expect([own.code, own.rev]).toEqual([text, rev])
  })

  it('SONG-2.1 refuses more than 64 KiB', async () => {
    const blank = blankSong(1)
    const rows = blank.tracks.map(({ id }) => [id, Array.from({ length: 64 }, (_, step) => cell(step))] as const)
    const patterns = Array.from({ length: 8 }, () => ({ length: 64, cells: Object.fromEntries(rows) }))
    const large = JSON.stringify({ ...blank, patterns })
    expect(large.length).toBeGreaterThan(sizes.songBytes)
    expect(await asked(olga, { code: large })).toMatchObject({
      ok: false,
      code: expect.stringMatching(/TOO_LONG|VALIDATION/),
    })
  })

  it('SONG-2.2 a song is published, seen, hung by its kind and asks for nothing', async () => {
    const name = await publish(olga.visitor, { title: 'Dusk' }, { kind: 'song', title: 'Dusk', code: text })
    const seen = await ben.visitor.request(contract.getSketch, { params: { name } })
    expect(seen).toMatchObject({
      code: text,
      sketch: { kind: 'song', needs: [], title: 'Dusk', maker: { username: 'olga' } },
    })
    const hung = await ben.visitor.request(contract.listSketches, { query: { kind: 'song' } })
    expect(hung.items.map((one) => one.name)).toContain(name)
    const code = await ben.visitor.request(contract.listSketches, { query: { kind: 'p5' } })
    expect(code.items.map((one) => one.name)).not.toContain(name)
    expect((await ben.visitor.ask(getWorld, { params: { name } })).body).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('SONG-2.2 its revisions and its text without a script are there as those of sketches', async () => {
    const name = await publish(olga.visitor, { title: 'Dusk' }, { kind: 'song', title: 'Dusk', code: text })
    expect(await keep(olga.visitor, name, writeSong(song([cell(0)])), 'Dusk')).toBe(2)
    expect(await keep(olga.visitor, name, writeSong(song([cell(0)])), 'Dusk')).toBe(2)
    const page = await (await fetch(`${house.url}/sketches/${name}`)).text()
    expect(page).toContain('Dusk')
  })

  it('SONG-2.3 a remix of a song is a song, and of a sketch a sketch', async () => {
    const from = {
      name: await publish(olga.visitor, { title: 'Dusk' }, { kind: 'song', title: 'Dusk', code: text }),
      revision: 1,
    }
    const remix = await beginSong(ben, { from })
    expect(remix.sketch.parent).toMatchObject({ name: from.name, maker: { username: 'olga' } })
    const other = await ben.visitor.ask(contract.createSketch, { body: { kind: 'p5', title: 'No', code, from } })
    expect(other.body).toMatchObject({ ok: false, code: 'CONFLICT' })
    const sketch = { name: await publish(olga.visitor), revision: 1 }
    const wrong = await ben.visitor.ask(contract.createSketch, {
      body: { kind: 'song', title: 'No', code: text, from: sketch },
    })
    expect(wrong.body).toMatchObject({ ok: false, code: 'CONFLICT' })
  })

  it('SONG-2.4 one’s own are listed by shelf', async () => {
    const cora = await house.person('cora')
    const played = (await beginSong(cora)).sketch.name
    const runs = (await begin(cora.visitor)).sketch.name
    const names = async (query: { readonly shelf?: contract.Shelf }) =>
      (await cora.visitor.request(contract.listOwnSketches, { query })).items.map(({ name }) => name)
    expect(await names({ shelf: 'songs' })).toEqual([played])
    expect(await names({ shelf: 'code' })).toEqual([runs])
    expect((await names({})).toSorted()).toEqual([played, runs].toSorted())
  })
})

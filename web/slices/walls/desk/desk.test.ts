// The table without a browser: changes that survive, undo that takes back one's own alone, and what travels by clipboard or file.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ModuleOf } from '#contract/modules'
import type { WallDocument, WallStep } from '#contract/wall-changes'
import { applySteps } from '#wall/apply-steps'
import { firstTheme, presets } from '#wall/presets'
import { asText, fromText } from './clipboard.ts'
import { boundsOf, touches } from '../geometry/box.ts'
import { copiesOf, newModuleId, placeFor } from './new-module.ts'
import { type Kept, type Line, createOwnWall } from './own-wall.ts'
import { type Past, after, amended, changeOf, noPast, redoOf, undoOf } from './past.ts'
import { webAddress } from './web-address.ts'
import { themeFrom, themeText } from './theme-file.ts'

const words = (id: string, x = 0): ModuleOf<'text'> => ({
  id,
  kind: 'text',
  place: { x, y: 0, width: 200, height: 100, turn: 0, layer: 0 },
  look: { frame: 'card', field: 'paper', face: 'text', size: 17, align: 'start' },
  audience: 'everyone',
  content: { markdown: id },
})
const put = (id: string, x = 0): WallStep => ({ step: 'put', module: words(id, x) })
const bare: WallDocument = { theme: firstTheme, modules: [] }
const idsOf = (wall: WallDocument | null): readonly string[] => (wall?.modules ?? []).map(({ id }) => id)

class MemoryStore implements Storage {
  readonly #kept = new Map<string, string>()
  broken = false
  get length(): number {
    return this.#kept.size
  }
  clear = (): void => this.#kept.clear()
  key = (): string | null => null
  getItem = (key: string): string | null => this.#kept.get(key) ?? null
  removeItem = (key: string): void => void this.#kept.delete(key)
  setItem(key: string, value: string): void {
    if (this.broken) throw new Error('forbidden')
    this.#kept.set(key, value)
  }
}

/** A house that answers when it is told to. */
function fakeHouse() {
  let kept: Kept = { document: bare, rev: 0 }
  const seen = new Set<string>()
  const later: (() => void)[] = []
  const house = {
    away: false,
    refuses: false,
    saves: 0,
    later,
    elsewhere: (steps: readonly WallStep[]) =>
      void (kept = { document: applySteps(kept.document, steps), rev: kept.rev + 1 }),
    get kept() {
      return kept
    },
  }
  let ids = 0
  const line: Line = {
    load: () => (house.away ? Promise.reject(new Error('away')) : Promise.resolve(kept)),
    save({ client_id, steps }) {
      house.saves += 1
      if (house.away) return Promise.reject(new Error('away'))
      if (house.refuses) return Promise.reject(new Error('final'))
      if (!seen.has(client_id)) house.elsewhere(steps)
      seen.add(client_id)
      return Promise.resolve({ rev: kept.rev })
    },
    isFinal: (error) => error instanceof Error && error.message === 'final',
    newId: () => `change-${(ids += 1)}`,
    later: (run) => void later.push(run),
  }
  return { house, line }
}
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve()
}

describe('one’s own wall', () => {
  it('WALL-2.31 shows a change at once, sends it, and says which', async () => {
    const { house, line } = fakeHouse()
    const own = createOwnWall(line, new MemoryStore(), 1)
    expect(own.lamp.value).toBe('loading')
    await own.refresh()
    own.change([put('module-a')])
    expect([idsOf(own.shown.value), own.lamp.value]).toEqual([['module-a'], 'saving'])
    await settled()
    expect([idsOf(house.kept.document), own.lamp.value, own.rev.value]).toEqual([['module-a'], 'saved', 1])
  })
  it('WALL-2.31 what could not be sent survives a reload, goes out once when the line is back, and says so', async () => {
    const { house, line } = fakeHouse()
    const store = new MemoryStore()
    const own = createOwnWall(line, store, 1)
    await own.refresh()
    house.away = true
    own.change([put('module-a')])
    own.change([put('module-b')])
    await settled()
    expect(own.lamp.value).toBe('away')
    const again = createOwnWall(line, store, 1)
    expect(idsOf(createOwnWall(line, store, 2).shown.value)).toEqual([])
    house.away = false
    await again.refresh()
    await settled()
    expect([idsOf(house.kept.document), again.lamp.value]).toEqual([['module-a', 'module-b'], 'saved'])
    own.retry()
    await settled()
    expect([house.kept.rev, idsOf(own.shown.value)]).toEqual([2, ['module-a', 'module-b']])
  })
  it('WALL-2.31 can be waited for until the house has all of it, or cannot be told', async () => {
    const { house, line } = fakeHouse()
    const store = new MemoryStore()
    const own = createOwnWall(line, store, 1)
    await own.refresh()
    house.away = true
    own.change([put('module-a')])
    await own.drain()
    expect([own.lamp.value, store.length]).toEqual(['away', 1])
    house.away = false
    await own.drain()
    expect([own.lamp.value, store.length, idsOf(house.kept.document)]).toEqual(['saved', 0, ['module-a']])
    await own.drain()
  })
  it('WALL-2.31 is sent by itself after a while', async () => {
    const { house, line } = fakeHouse()
    const own = createOwnWall(line, new MemoryStore(), 1)
    await own.refresh()
    house.away = true
    own.change([put('module-a')])
    await settled()
    house.away = false
    for (const run of house.later) run()
    await settled()
    expect([own.lamp.value, idsOf(house.kept.document)]).toEqual(['saved', ['module-a']])
  })
  it('WALL-2.31 a change from another device is fetched, and what is on its way stays on top', async () => {
    const { house, line } = fakeHouse()
    const own = createOwnWall(line, new MemoryStore(), 1)
    await own.refresh()
    house.elsewhere([put('module-x')])
    own.change([put('module-a')])
    await settled()
    expect(idsOf(own.shown.value)).toEqual(['module-x', 'module-a'])
    house.away = true
    own.change([{ step: 'place', id: 'module-x', place: words('module-x', 64).place }])
    house.away = false
    house.elsewhere([put('module-y')])
    await own.refresh()
    expect(idsOf(own.shown.value)).toEqual(['module-x', 'module-a', 'module-y'])
    expect(own.shown.value?.modules[0]?.place.x).toBe(64)
  })
  it('WALL-2.31 what the house refuses for good is taken off the wall and told', async () => {
    const { house, line } = fakeHouse()
    const own = createOwnWall(line, new MemoryStore(), 1)
    await own.refresh()
    house.refuses = true
    own.change([put('module-a')])
    await settled()
    expect([own.lamp.value, idsOf(own.shown.value), own.refused.value instanceof Error]).toEqual(['saved', [], true])
  })
  it('WALL-2.31 a browser that keeps nothing says so', async () => {
    const { house, line } = fakeHouse()
    const store = new MemoryStore()
    const own = createOwnWall(line, store, 1)
    await own.refresh()
    store.broken = true
    house.away = true
    own.change([put('module-a')])
    await settled()
    expect(own.lamp.value).toBe('unkept')
  })
})

describe('undo', () => {
  const id = fc.constantFrom('module-a', 'module-b', 'module-c')
  const step: fc.Arbitrary<WallStep> = fc.oneof(
    fc.tuple(id, fc.nat({ max: 9 })).map(([one, x]) => put(one, x)),
    id.map((one): WallStep => ({ step: 'remove', id: one })),
    fc.uniqueArray(id).map((ids): WallStep => ({ step: 'order', ids })),
    fc.constantFrom(presets.zen, presets.retro).map((theme): WallStep => ({ step: 'theme', theme })),
  )
  it('WALL-2.30 goes back change by change to where one began, and forth again', () => {
    fc.assert(
      fc.property(fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 12 }), (gestures) => {
        let wall = bare
        let past: Past = noPast
        const seen: WallDocument[] = [wall]
        for (const steps of gestures) {
          const change = changeOf(wall, steps, 'it')
          if (!change) continue
          wall = applySteps(wall, change.forth)
          past = after(past, change)
          seen.push(wall)
        }
        const last = wall
        for (const expected of seen.slice(0, -1).toReversed()) {
          const undo = undoOf(past)
          if (!undo) throw new Error('There is more to undo.')
          wall = applySteps(wall, undo.change.back)
          past = undo.past
          expect(wall).toEqual(expected)
        }
        expect(undoOf(past)).toBeNull()
        for (let redo = redoOf(past); redo; redo = redoOf(past)) {
          wall = applySteps(wall, redo.change.forth)
          past = redo.past
        }
        expect(wall).toEqual(last)
      }),
    )
  })
  it('WALL-2.30 takes back what followed from a change together with it, and makes both again', () => {
    const start = applySteps(bare, [put('module-a')])
    const first = changeOf(start, [put('module-a', 10)], 'written')
    if (!first) throw new Error('It changes something.')
    const written = applySteps(start, first.forth)
    const second = changeOf(written, [put('module-a', 99)], '')
    if (!second) throw new Error('It changes something.')
    const grown = applySteps(written, second.forth)
    const undo = undoOf(amended(after(noPast, first), second))
    if (!undo) throw new Error('There is something to undo.')
    expect([undo.past.done.length, undo.change.said, applySteps(grown, undo.change.back)]).toEqual([
      0,
      'written',
      start,
    ])
    expect(applySteps(start, redoOf(undo.past)?.change.forth ?? [])).toEqual(grown)
  })
  it('WALL-2.30 takes back what one did and leaves what another device did meanwhile', () => {
    const start = applySteps(bare, [put('module-a'), put('module-b')])
    const change = changeOf(start, [{ step: 'place', id: 'module-a', place: words('a', 500).place }], 'moved')
    if (!change) throw new Error('It changes something.')
    const meanwhile = applySteps(applySteps(start, change.forth), [put('module-c'), put('module-b', 77)])
    const undone = applySteps(meanwhile, change.back)
    expect(undone.modules.map(({ id: one, place }) => [one, place.x])).toEqual([
      ['module-a', 0],
      ['module-b', 77],
      ['module-c', 0],
    ])
  })
  it('WALL-2.30 keeps two hundred, and forgets what was undone once something new is done', () => {
    const change = changeOf(bare, [put('module-a')], 'it')
    if (!change) throw new Error('It changes something.')
    let past: Past = noPast
    for (let turn = 0; turn < 230; turn += 1) past = after(past, change)
    expect(past.done.length).toBe(200)
    const back = undoOf(past)?.past ?? noPast
    expect(back.undone.length).toBe(1)
    expect(after(back, change).undone).toEqual([])
    expect(changeOf(bare, [{ step: 'remove', id: 'module-a' }], 'it')).toBeNull()
  })
})

describe('clipboard and files', () => {
  it('WALL-2.32 modules come back from the clipboard as they were; what is none is left out', () => {
    const both = [words('module-a'), words('module-b', 90)]
    expect(fromText(asText(both))).toEqual(both)
    expect(fromText('not json')).toEqual([])
    expect(
      fromText(JSON.stringify({ 'neospace/modules/1': [{ ...words('module-a'), kind: 'script' }, words('module-b')] })),
    ).toEqual([words('module-b')])
  })
  it('WALL-2.32 copies have ids of their own, lie in front and do not hide each other', () => {
    const all = [words('module-a'), words('module-b', 90)]
    const copies = copiesOf(all, { x: 24, y: 24 }, all)
    expect(new Set([...all, ...copies].map(({ id }) => id)).size).toBe(4)
    expect(copies.map(({ place }) => place.layer)).toEqual([1, 2])
    const seen = { left: 0, top: 0, right: 1_000, bottom: 700 }
    const first = placeFor('text', seen, [])
    const second = placeFor('text', seen, [{ ...words('module-a'), place: first }])
    expect(first).toMatchObject({ x: 320, y: 248 })
    expect(touches(second, boundsOf(first))).toBe(false)
    expect(boundsOf(second).bottom).toBeLessThan(seen.bottom)
    expect(newModuleId()).toMatch(/^[A-Za-z0-9_-]{8,24}$/)
  })
  it('WALL-6.4 a theme comes back from its file; a file that is none, or says a colour otherwise, is refused', () => {
    for (const theme of Object.values(presets)) expect(themeFrom(themeText(theme))).toEqual(theme)
    expect(themeFrom('{"format":"neospace/theme/1"}')).toBeNull()
    expect(themeFrom(themeText(presets.zen).replace('#f4f1ea', 'url(//x)'))).toBeNull()
    const more = themeText(presets.zen).replace('"name"', '"script": "x", "name"')
    expect(themeFrom(more)).toEqual(presets.zen)
  })
})

describe('addresses', () => {
  it('WALL-2.38 are taken as they are meant: without a scheme, with two, or not said yet', () => {
    const meant = (written: string): string => webAddress(written)
    expect(
      ['example.org/a', ' https://https://example.org ', 'HTTP://example.org', 'http://https://example.org', ''].map(
        meant,
      ),
    ).toEqual(['https://example.org/a', 'https://example.org', 'http://example.org', 'https://example.org', ''])
  })
})

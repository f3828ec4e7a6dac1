// The geometry of the canvas: turned boxes, sizing, resting, cameras and layers, over many random boxes.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Place } from '#contract/modules'
import { type Bounds, boundsOf, cornersOf, frontmostAt, isOn, middleOf, touches } from './box.ts'
import { fitted, opened, pinched, toScreen, toWall, zoomedAt } from './camera.ts'
import { freeSpot } from './free-spot.ts'
import { middleOfAll, restingTurn, settled, turnedAround } from './group.ts'
import { layersFor } from './layers.ts'
import { distance, normalTurn, plus, turned } from './point.ts'
import { handles, resized } from './resize.ts'
import { roomBelow } from './room-below.ts'
import { snap } from './snap.ts'

const place: fc.Arbitrary<Place> = fc.record({
  x: fc.integer({ min: -2_000, max: 2_000 }),
  y: fc.integer({ min: -2_000, max: 2_000 }),
  width: fc.integer({ min: 40, max: 900 }),
  height: fc.integer({ min: 24, max: 900 }),
  turn: fc.integer({ min: -180, max: 180 }),
  layer: fc.nat({ max: 40 }),
})
const point = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) })
const box = (x: number, y: number, width: number, height: number, turn = 0, layer = 0): Place => ({
  x,
  y,
  width,
  height,
  turn,
  layer,
})
const bounds = (left: number, top: number, right: number, bottom: number): Bounds => ({ left, top, right, bottom })

describe('turned boxes', () => {
  it('WALL-2.22 a turned box is hit where it is seen, not where it lay before', () => {
    const post = box(0, 0, 200, 40, 90)
    expect(isOn(post, { x: 100, y: 110 })).toBe(true)
    expect(isOn(post, { x: 10, y: 20 })).toBe(false)
    fc.assert(
      fc.property(
        place,
        fc.double({ min: -0.49, max: 0.49, noNaN: true }),
        fc.double({ min: -0.49, max: 0.49, noNaN: true }),
        (one, u, v) => {
          const inside = plus(middleOf(one), turned({ x: one.width * u, y: one.height * v }, one.turn))
          const outside = plus(
            middleOf(one),
            turned({ x: one.width * (u < 0 ? -0.6 : 0.6), y: one.height * v }, one.turn),
          )
          expect(isOn(one, inside)).toBe(true)
          expect(isOn(one, outside)).toBe(false)
        },
      ),
    )
  })
  it('WALL-2.22 the front-most is hit, and of one layer the later', () => {
    const pile = [box(0, 0, 99, 99, 0, 1), box(0, 0, 99, 99, 0, 5), box(0, 0, 99, 99, 0, 5), box(0, 0, 99, 99, 0, 2)]
    const named = pile.map((one, at) => ({ id: at, place: one }))
    expect(frontmostAt(named, { x: 50, y: 50 })?.id).toBe(2)
    expect(frontmostAt(named, { x: 500, y: 50 })).toBeNull()
  })
  it('WALL-2.22 a marquee takes what it touches and passes by a turned corner', () => {
    const diamond = box(0, 0, 100, 100, 45)
    expect(touches(diamond, bounds(45, -40, 55, -10))).toBe(true)
    expect(touches(diamond, bounds(-20, -20, 5, 5))).toBe(false)
    fc.assert(fc.property(place, (one) => touches(one, boundsOf(one))))
  })
})

describe('sizing', () => {
  it('WALL-2.23 keeps what lies opposite of the handle, however it is turned', () => {
    fc.assert(
      fc.property(place, fc.constantFrom(...handles), point, fc.boolean(), (one, handle, moved, ratio) => {
        const now = resized(one, handle, moved, { ratio })
        const opposite = ({ width, height, ...rest }: Place) =>
          plus(
            middleOf({ ...rest, width, height }),
            turned({ x: (-handle.across * width) / 2, y: (-handle.down * height) / 2 }, rest.turn),
          )
        expect(distance(opposite(one), opposite(now))).toBeLessThan(0.001)
      }),
    )
  })
  it('WALL-2.23 stays within the bounds, and keeps the ratio when asked', () => {
    fc.assert(
      fc.property(place, fc.constantFrom(...handles), point, (one, handle, moved) => {
        const free = resized(one, handle, moved)
        expect(free.width).toBeGreaterThanOrEqual(40)
        expect(free.height).toBeGreaterThanOrEqual(24)
        const kept = resized(one, handle, moved, { ratio: true })
        expect(kept.width / kept.height).toBeCloseTo(one.width / one.height, 5)
      }),
    )
  })
  it('WALL-2.23 from the middle the middle stays', () => {
    const one = box(10, 20, 300, 100, 30)
    const now = resized(one, { across: 1, down: 1 }, { x: 40, y: 10 }, { fromMiddle: true })
    expect(distance(middleOf(one), middleOf(now))).toBeLessThan(0.001)
    expect(now.width).toBeGreaterThan(one.width)
  })
  it('WALL-2.23 turned all the way round is where it was', () => {
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: -170, max: 170 }),
        (all, angle) => {
          const centre = middleOfAll(all)
          const back = turnedAround(turnedAround(all, centre, angle), centre, -angle)
          for (const [at, one] of all.entries()) {
            const other = back[at]
            expect(other && distance(middleOf(one), middleOf(other))).toBeLessThan(0.001)
            expect(other?.turn).toBeCloseTo(one.turn, 5)
          }
        },
      ),
    )
    expect(normalTurn(190)).toBe(-170)
    expect(normalTurn(-180)).toBe(180)
    expect(restingTurn(88, 15, 3)).toBe(90)
    expect(restingTurn(82, 15, 3)).toBe(82)
  })
  it('WALL-2.23 what is kept is whole and within the contract', () => {
    expect(settled({ x: 1e9, y: -3.4, width: 1, height: 9_999, turn: 540, layer: -3 })).toEqual({
      x: 20_000,
      y: -3,
      width: 40,
      height: 4_000,
      turn: 180,
      layer: 0,
    })
  })
})

describe('resting', () => {
  const tolerance = 6
  it('WALL-2.24 rests at a neighbour’s edge and says so with a line over both', () => {
    const { by, guides } = snap(bounds(104, 300, 204, 400), [bounds(100, 0, 180, 50)], { tolerance, grid: 0 })
    expect(by).toEqual({ x: -4, y: 0 })
    expect(guides).toEqual([{ axis: 'x', at: 100, from: 0, to: 400 }])
  })
  it('WALL-2.24 rests with its middle on a neighbour’s middle', () => {
    const { by, guides } = snap(bounds(0, 0, 100, 100), [bounds(500, 22, 540, 82)], { tolerance, grid: 0 })
    expect(by.y).toBe(2)
    expect(guides.map(({ axis, at }) => `${axis} ${at}`)).toEqual(['y 52'])
  })
  it('WALL-2.24 takes the nearest of several, the grid only where nobody is near', () => {
    const near = snap(bounds(3, 3, 53, 53), [bounds(0, 900, 20, 950), bounds(4, 900, 30, 950)], { tolerance, grid: 8 })
    expect(near.by).toEqual({ x: 1, y: -3 })
    expect(snap(bounds(5, 5, 55, 55), [], { tolerance, grid: 0 }).by).toEqual({ x: 0, y: 0 })
  })
  it('WALL-2.24 moves only the edges that are held', () => {
    const held = { x: ['high'], y: [] } as const
    const { by } = snap(bounds(0, 0, 98, 98), [bounds(100, 100, 200, 200), bounds(-3, 0, 0, 3)], {
      tolerance,
      grid: 8,
      edges: held,
    })
    expect(by).toEqual({ x: 2, y: 0 })
  })
  it('WALL-2.24 never moves further than the tolerance where there is no grid', () => {
    fc.assert(
      fc.property(place, fc.array(place, { maxLength: 6 }), (one, others) => {
        const { by } = snap(boundsOf(one), others.map(boundsOf), { tolerance, grid: 0 })
        expect(Math.max(Math.abs(by.x), Math.abs(by.y))).toBeLessThanOrEqual(tolerance)
      }),
    )
  })
})

describe('camera', () => {
  const camera = { x: 30, y: -40, zoom: 0.5 }
  it('WALL-2.25 to the wall and back is the same point', () => {
    fc.assert(fc.property(point, (one) => distance(toScreen(camera, toWall(camera, one)), one) < 0.001))
  })
  it('WALL-2.25 zooming keeps what lies under the pointer, also at its bounds', () => {
    fc.assert(
      fc.property(point, fc.double({ min: 0.01, max: 90, noNaN: true }), (at, factor) => {
        const now = zoomedAt(camera, at, factor)
        expect(distance(toWall(camera, at), toWall(now, at))).toBeLessThan(0.001)
        expect(now.zoom).toBeGreaterThanOrEqual(0.1)
        expect(now.zoom).toBeLessThanOrEqual(4)
      }),
    )
  })
  it('WALL-2.25 fitting shows every corner', () => {
    fc.assert(
      fc.property(place, (one) => {
        const now = fitted(boundsOf(one), { width: 390, height: 700 }, 16)
        for (const corner of cornersOf(one)) {
          const { x, y } = toScreen(now, corner)
          expect(x >= 15.9 && x <= 374.1 && y >= 15.9 && y <= 684.1).toBe(true)
        }
      }),
    )
  })
  it('WALL-2.64 a wall opens readable: all of its width in sight, and where its height alone would make it small, at its upper edge', () => {
    const size = { width: 1_200, height: 700 }
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 4_000 }), fc.integer({ min: 100, max: 6_000 }), (width, height) => {
        const all = bounds(-50, 40, width - 50, height + 40)
        const now = opened(all, size, 32)
        const left = toScreen(now, { x: all.left, y: all.top })
        const right = toScreen(now, { x: all.right, y: all.bottom })
        expect(left.x).toBeGreaterThanOrEqual(31.9)
        expect(right.x).toBeLessThanOrEqual(1_168.1)
        expect(left.y).toBeGreaterThanOrEqual(31.9)
        expect(now.zoom).toBeGreaterThanOrEqual(Math.min(0.75, 1_136 / width) - 1e-9)
        if (right.y > 668.1) expect(left.y).toBeCloseTo(32)
        else expect(now).toEqual(fitted(all, size, 32))
      }),
    )
  })
  it('WALL-2.25 two fingers spread, turn and wander', () => {
    const { factor, turn, from, to } = pinched(
      [
        { x: 0, y: 0 },
        { x: 100, y: 0 },
      ],
      [
        { x: 10, y: 0 },
        { x: 10, y: 200 },
      ],
    )
    expect([factor, turn, from, to]).toEqual([2, 90, { x: 50, y: 0 }, { x: 10, y: 100 }])
  })
})

describe('room', () => {
  it('WALL-2.27 what is new lies as near as it can without covering anything, and where it was meant if nothing is there', () => {
    fc.assert(
      fc.property(place, fc.array(place, { maxLength: 12 }), (mine, others) => {
        const spot = freeSpot(mine, others)
        const now = boundsOf({ ...mine, ...spot })
        const far = Math.max(Math.abs(spot.x - mine.x), Math.abs(spot.y - mine.y))
        const apart = (other: Bounds): boolean =>
          now.left >= other.right || other.left >= now.right || now.top >= other.bottom || other.top >= now.bottom
        if (far > 0 || others.length === 0) expect(others.map(boundsOf).every(apart)).toBe(true)
        if (others.length === 0) expect(far).toBe(0)
      }),
    )
    expect(freeSpot(box(0, 0, 100, 100, 0, 0), [box(0, 0, 100, 100, 0, 0)])).not.toEqual({ x: 0, y: 0 })
  })
  it('WALL-2.27 rather lies within what is seen than nearer and out of sight, and among two hundred at once', () => {
    const mine = box(400, 240, 100, 100)
    const high = [box(300, 200, 300, 200)]
    expect(freeSpot(mine, high)).toEqual({ x: 400, y: 76 })
    expect(freeSpot(mine, high, bounds(100, 140, 900, 460))).toEqual({ x: 624, y: 240 })
    const crowd = Array.from({ length: 200 }, (_, n) => box((n % 20) * 124, Math.floor(n / 20) * 124, 100, 100))
    const spot = freeSpot(box(1_240, 620, 100, 100), crowd)
    expect(crowd.every((other) => !touches({ ...mine, ...spot }, boundsOf(other)))).toBe(true)
  })
})

describe('room below', () => {
  it('WALL-3.38 ends before what lies below, wherever else things are', () => {
    const mine = box(0, 0, 100, 100)
    expect(roomBelow(mine, [])).toBe(Infinity)
    expect(roomBelow(mine, [box(50, 160, 100, 20), box(100, 120, 50, 50), box(0, -90, 100, 50)])).toBe(152)
    expect(roomBelow(mine, [box(0, 104, 100, 20)])).toBe(100)
    expect(roomBelow({ ...mine, turn: 9 }, [])).toBe(100)
  })
})

describe('layers', () => {
  const named = (layers: readonly number[]) =>
    layers.map((layer, at) => ({ id: `m${at}`, place: box(0, 0, 50, 50, 0, layer) }))
  const order = (modules: readonly { id: string; place: Place }[], changed: ReadonlyMap<string, number>) =>
    modules
      .toSorted((a, b) => (changed.get(a.id) ?? a.place.layer) - (changed.get(b.id) ?? b.place.layer))
      .map(({ id }) => id)
  it('WALL-2.26 chosen ones lie in front of all others in their own order, or behind', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9_999 }), { minLength: 2, maxLength: 9 }), fc.nat(), (layers, seed) => {
        const modules = named(layers)
        const ids = new Set(modules.filter((_, at) => ((seed >> at) & 1) === 1).map(({ id }) => id))
        const before = order(modules, new Map())
        const chosen = before.filter((id) => ids.has(id))
        const rest = before.filter((id) => !ids.has(id))
        const front = layersFor(modules, ids, 'front')
        const back = layersFor(modules, ids, 'back')
        expect(order(modules, front)).toEqual([...rest, ...chosen])
        expect(order(modules, back)).toEqual([...chosen, ...rest])
        for (const layer of [...front.values(), ...back.values()]) expect(layer >= 0 && layer <= 9_999).toBe(true)
      }),
    )
  })
  it('WALL-2.26 what lies in front already changes nothing', () => {
    expect(layersFor(named([1, 2, 3]), new Set(['m2']), 'front').size).toBe(0)
    expect([...layersFor(named([1, 2, 3]), new Set(['m0']), 'front')]).toEqual([['m0', 4]])
  })
})

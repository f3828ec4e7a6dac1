// Where what sizes and turns a box is held, among random neighbours.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Place } from '#contract/modules'
import { type Bounds, boundsOf, middleOf } from './box.ts'
import { gripsOf } from './grips.ts'
import { handles } from './resize.ts'

const place: fc.Arbitrary<Place> = fc.record({
  x: fc.integer({ min: -2_000, max: 2_000 }),
  y: fc.integer({ min: -2_000, max: 2_000 }),
  width: fc.integer({ min: 40, max: 900 }),
  height: fc.integer({ min: 24, max: 900 }),
  turn: fc.integer({ min: -180, max: 180 }),
  layer: fc.nat({ max: 40 }),
})
const box = (x: number, y: number, width: number, height: number, turn = 0, layer = 0): Place => ({
  x,
  y,
  width,
  height,
  turn,
  layer,
})
const bounds = (left: number, top: number, right: number, bottom: number): Bounds => ({ left, top, right, bottom })

describe('grips', () => {
  const part = bounds(-3_000, -3_000, 3_000, 3_000)
  it('WALL-2.51 cover no neighbour, however turned, and what turns is within the window', () => {
    fc.assert(
      fc.property(place, fc.array(place, { maxLength: 12 }), fc.boolean(), (mine, others, several) => {
        const around = others.map((other) => ({ bounds: boundsOf(other), layer: other.layer }))
        const upright = { ...mine, turn: 0 }
        const {
          within,
          handles: shown,
          turn,
        } = gripsOf(upright, { others: around, part, reach: 24, stem: 32, several })
        const covers = (x: number, y: number): boolean =>
          others
            .map(boundsOf)
            .some(
              ({ left, top, right, bottom }) =>
                !(left <= mine.x && top <= mine.y && right >= mine.x + mine.width && bottom >= mine.y + mine.height) &&
                x + 12 > left &&
                x - 12 < right &&
                y + 12 > top &&
                y - 12 < bottom,
            )
        const middle = middleOf(upright)
        if (!within)
          for (const [at, { across, down }] of handles.entries())
            if (shown[at])
              expect(covers(middle.x + across * (mine.width / 2 + 12), middle.y + down * (mine.height / 2 + 12))).toBe(
                false,
              )
        if (turn === 'above') expect(covers(middle.x, mine.y - 32)).toBe(false)
        if (turn === 'right') expect(covers(mine.x + mine.width + 32, middle.y)).toBe(false)
      }),
    )
  })
  it('WALL-2.51 stand within a large box, at the corners of a small one, and go where there is room', () => {
    const grips = (box: Place, others: readonly Place[] = [], window = part) =>
      gripsOf(box, {
        others: others.map((other) => ({ bounds: boundsOf(other), layer: other.layer })),
        part: window,
        reach: 24,
        stem: 32,
        several: false,
      })
    const large = box(0, 0, 300, 200)
    expect(grips(large)).toEqual({ within: true, handles: handles.map(() => true), turn: 'above' })
    expect(grips(box(0, 0, 88, 31)).handles.filter(Boolean)).toHaveLength(4)
    expect(grips(large, [box(0, -220, 300, 200)]).turn).toBe('right')
    expect(grips(large, [], bounds(0, 0, 320, 900)).turn).toBe('below')
    const walled = [box(0, -220, 300, 200), box(320, 0, 300, 200), box(-320, 0, 300, 200), box(0, 220, 300, 200)]
    expect(grips(large, walled).turn).toBe('within')
    // What it lies upon is no neighbour, and what lies before its corner keeps that corner.
    expect(grips(large, [box(-500, -500, 1_500, 1_500)]).turn).toBe('above')
    expect(grips(large, [box(280, 180, 88, 31, 0, 5)]).handles).toEqual(handles.map((_, at) => at !== 4))
  })
})

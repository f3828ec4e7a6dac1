// Things that become higher, and those below them.
import { expect, it } from 'vitest'
import type { Place } from '#contract/modules'
import { boundsOf } from './box.ts'
import { withRoom } from './with-room.ts'

const at = (x: number, y: number, height: number, turn = 0): Place => ({ x, y, width: 200, height, turn, layer: 1 })

it('WALL-2.65 moves down what lies below, all the way, and nothing beside', () => {
  const places = withRoom([
    { id: 'low', place: at(0, 250, 100), lacks: 0 },
    { id: 'top', place: at(0, 0, 100), lacks: 60 },
    { id: 'mid', place: at(40, 116, 100), lacks: 0 },
    { id: 'beside', place: at(300, 0, 500), lacks: 0 },
    { id: 'far', place: at(0, 900, 100), lacks: 0 },
  ])
  expect([...places.keys()].toSorted()).toEqual(['low', 'mid', 'top'])
  expect(places.get('top')).toEqual(at(0, 0, 160))
  expect(places.get('mid')).toEqual(at(40, 176, 100))
  // Of a wider gap no more is kept than is usual.
  expect(places.get('low')).toEqual(at(0, 300, 100))
})

it('WALL-2.65 takes of a free space before it moves anything, and adds up what several lack', () => {
  const places = withRoom([
    { id: 'top', place: at(0, 0, 100), lacks: 50 },
    { id: 'mid', place: at(0, 200, 100), lacks: 100 },
    { id: 'low', place: at(0, 310, 100), lacks: 0 },
  ])
  expect(places.get('mid')).toEqual(at(0, 200, 200))
  expect(places.get('low')).toEqual(at(0, 410, 100))
})

it('WALL-2.65 keeps the upper edge of what is turned, and moves nothing where nothing is lacking', () => {
  const turned = at(0, 0, 100, 10)
  const places = withRoom([{ id: 'turned', place: turned, lacks: 40 }])
  expect(places.get('turned')?.height).toBe(140)
  expect(boundsOf(places.get('turned') ?? turned).top).toBeCloseTo(boundsOf(turned).top, -1)
  expect(withRoom([{ id: 'one', place: at(0, 0, 10), lacks: 0 }]).size).toBe(0)
})

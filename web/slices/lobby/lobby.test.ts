// The courtyard's arithmetic: tiles and their places, what ids choose, and how cats walk.
import { expect, test } from 'vitest'
import { catById, seedTile } from './by-id.ts'
import { createCamera } from './camera.ts'
import { catOf } from './cat-of.ts'
import type { CatHere } from './cats-here.ts'
import { groundOf, onFloor, side, tileAt } from './iso.ts'
import { stepOf } from './step-keys.ts'
import { createWalkers } from './walkers.ts'

const ids = Array.from({ length: 500 }, (_, n) => n + 1)

test('PRES-2.7 an id chooses one tile of the floor and one of twelve cats, always the same, and few ids share a tile', () => {
  const chosen = ids.map((id) => seedTile(id))
  for (const tile of chosen) expect(onFloor(tile)).toEqual(tile)
  expect(ids.map((id) => seedTile(id))).toEqual(chosen)
  expect(new Set(ids.map((id) => catById(id))).size).toBe(12)
  const tiles = chosen.map(({ x, y }) => `${x} ${y}`)
  expect(new Set(tiles).size).toBeGreaterThan(150)
  // The first of a small house are seen together.
  for (const { x, y } of chosen.slice(0, 12)) expect(Math.hypot(x - side / 2, y - side / 2)).toBeLessThan(side * 0.6)
})

test('PRES-2.12 whoever chose a cat is that one, and whoever did not is the one of their id', () => {
  expect(catOf({ id: 7, cat: 'tofu' })).toBe('tofu')
  expect(catOf({ id: 8, cat: 'tofu' })).toBe('tofu')
  expect(catOf({ id: 7 })).toBe(catById(7))
})

test('PRES-2.8 the tile under a point is the one that is drawn there, and none lies beside the floor', () => {
  for (const tile of [
    { x: 0, y: 0 },
    { x: side - 1, y: 3 },
  ])
    expect(tileAt(groundOf({ x: tile.x + 0.5, y: tile.y + 0.5 }))).toEqual(tile)
  expect(tileAt(groundOf({ x: -0.1, y: 4 }))).toBeNull()
  expect(tileAt(groundOf({ x: 2, y: side + 0.1 }))).toBeNull()
  expect(onFloor({ x: -1, y: side })).toEqual({ x: 0, y: side - 1 })
})

test('PRES-2.8 arrows and WASD step along the rows, and no key that is held with another does', () => {
  const plain = { altKey: false, ctrlKey: false, metaKey: false }
  expect(stepOf({ ...plain, code: 'ArrowUp' })).toEqual(stepOf({ ...plain, code: 'KeyW' }))
  expect(stepOf({ ...plain, code: 'ArrowRight' })).toEqual({ x: 1, y: 0 })
  expect(stepOf({ ...plain, ctrlKey: true, code: 'KeyS' })).toBeUndefined()
  expect(stepOf({ ...plain, code: 'KeyQ' })).toBeUndefined()
})

const cat = (x: number, y: number): CatHere => ({
  id: 7,
  username: 'mo',
  state: 'around',
  tile: { x, y },
  at: { x, y },
  own: false,
})

test('PRES-2.8 a cat walks to where it was said to be, and is just there where nothing may move', () => {
  const walkers = createWalkers()
  walkers.take([cat(2, 2)], 0, true)
  expect(walkers.walk(0)).toBe(false)
  walkers.take([cat(4, 2)], 1_000, true)
  expect(walkers.walk(1_100)).toBe(true)
  const { at, turned } = walkers.all.get(7) ?? {}
  expect(at?.x).toBeGreaterThan(2)
  expect(at?.x).toBeLessThan(4)
  expect(turned).toBe(true)
  expect(walkers.walk(9_000)).toBe(false)
  expect(walkers.all.get(7)?.at).toEqual({ x: 4, y: 2 })
  walkers.take([cat(9, 9)], 9_000, false)
  expect(walkers.walk(9_000)).toBe(false)
  expect(walkers.all.get(7)?.at).toEqual({ x: 9, y: 9 })
  walkers.take([], 9_000, true)
  expect(walkers.all.size).toBe(0)
})

test('PRES-2.8 the window shows the middle at first, follows its cat to the edge and never leaves the courtyard', () => {
  const camera = createCamera()
  camera.resize(400, 500)
  const middle = groundOf({ x: side / 2, y: side / 2 })
  camera.survey(middle)
  const first = camera.toScreen(middle)
  expect(first.x).toBe(200)
  expect(first.y).toBeGreaterThan(0)
  expect(first.y).toBeLessThan(500)
  const corner = groundOf({ x: side - 0.5, y: 0.5 })
  while (camera.follow(corner, true));
  const { x, y } = camera.toScreen(corner)
  expect(x).toBeGreaterThan(0)
  expect(x).toBeLessThan(400)
  expect(y).toBeGreaterThan(0)
  expect(y).toBeLessThan(500)
  expect(camera.toGround({ x, y }).x).toBeCloseTo(corner.x)
  camera.drag({ x: 90_000, y: 90_000 })
  expect(tileAt(camera.toGround({ x: 395, y: 495 }))).not.toBeUndefined()
  expect(Math.abs(camera.middle.x)).toBeLessThan(2_000)
})

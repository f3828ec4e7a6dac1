// Where something new hangs, and what keys do to it.
import { expect, test } from 'vitest'
import { freePlace, placeByKey, settled } from './stuck-place.ts'

test('CHAT-5.17 something new hangs where there is room, from the left on', () => {
  const hung: { x: number }[] = []
  while (hung.length < 24) hung.push(freePlace(hung))
  expect(hung.slice(0, 7).map(({ x }) => x)).toEqual([0, 160, 320, 480, 640, 800, 960])
  expect(new Set(hung.map(({ x }) => x)).size).toBe(24)
})

test('CHAT-5.17 keys move and turn it, not out of the row', () => {
  expect(placeByKey({ x: 500, turn: 0 }, 'ArrowLeft', false)).toEqual({ x: 480, turn: 0 })
  expect(placeByKey({ x: 950, turn: 0 }, 'ArrowRight', true)).toEqual({ x: 1_000, turn: 0 })
  expect(placeByKey({ x: 0, turn: -29 }, ',', false)).toEqual({ x: 0, turn: -30 })
  expect(placeByKey({ x: 0, turn: 0 }, '.', true)).toEqual({ x: 0, turn: 10 })
  expect(placeByKey({ x: 0, turn: 0 }, 'x', false)).toBeNull()
  expect(settled({ x: 12.6, turn: 99 })).toEqual({ x: 13, turn: 30 })
})

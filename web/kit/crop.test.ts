// A frame never shows anything beside the picture.
import { expect, it } from 'vitest'
import { cutOf, dragged, kept, middle, mostZoom } from './crop.ts'

const picture = { width: 800, height: 400 }
const square = { width: 200, height: 200 }

it('begins in the middle with as much as fits', () => {
  expect(cutOf(middle(picture), picture, square)).toEqual({ x: 200, y: 0, width: 400, height: 400 })
})

it('follows a drag and stops at the edges', () => {
  const crop = dragged(middle(picture), { x: 50, y: 50 }, picture, square)
  expect(cutOf(crop, picture, square)).toEqual({ x: 100, y: 0, width: 400, height: 400 })
  const far = dragged(crop, { x: 10_000, y: -10_000 }, picture, square)
  expect(cutOf(far, picture, square)).toEqual({ x: 0, y: 0, width: 400, height: 400 })
})

it('enlarges around its centre, and no more than it may', () => {
  const near = kept({ ...middle(picture), zoom: 2 }, picture, square)
  expect(cutOf(near, picture, square)).toEqual({ x: 300, y: 100, width: 200, height: 200 })
  expect(kept({ ...near, zoom: 99 }, picture, square).zoom).toBe(mostZoom)
  expect(kept({ ...near, zoom: 0 }, picture, square).zoom).toBe(1)
})

it('shows a banner of three to one from a tall picture', () => {
  const tall = { width: 300, height: 900 }
  expect(cutOf(middle(tall), tall, { width: 600, height: 200 })).toEqual({ x: 0, y: 400, width: 300, height: 100 })
})

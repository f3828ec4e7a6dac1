// Each cat is known by its silhouette: filled black at 24 pixels, any two differ in at least 12 % of the pixels.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { catShapes } from '../../web/kit/cat-shapes.ts'
import { launch } from './browser.ts'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launch()
  page = await browser.newPage()
})
afterAll(() => browser.close())

const side = 24

/** Which of the 576 pixels a cat covers. */
const covered = (paths: readonly string[]): Promise<boolean[]> =>
  page.evaluate(
    ([all, size]) => {
      const canvas = document.createElement('canvas')
      canvas.width = size
      canvas.height = size
      const context = canvas.getContext('2d')
      if (!context) throw new Error('no canvas')
      context.scale(size / 96, size / 96)
      for (const path of all) context.fill(new Path2D(path))
      const { data } = context.getImageData(0, 0, size, size)
      return Array.from({ length: size * size }, (_, index) => (data[index * 4 + 3] ?? 0) > 127)
    },
    [paths, side] as const,
  )

test('LOOK-6 any two of the twelve cats differ in at least 12 % of 24 × 24 pixels', async () => {
  const cats = Object.entries(catShapes)
  expect(cats).toHaveLength(12)
  const drawn = await Promise.all(
    cats.map(async ([name, { parts, tail, black }]) => ({
      name,
      pixels: await covered([...parts, tail.path, ...(black ? [black] : [])]),
    })),
  )
  const alike = drawn.flatMap((one, index) =>
    drawn.slice(index + 1).flatMap((other) => {
      const different = one.pixels.filter((pixel, at) => pixel !== other.pixels[at]).length
      return different < side * side * 0.12 ? [`${one.name} and ${other.name}: ${different}`] : []
    }),
  )
  expect(alike).toEqual([])
})

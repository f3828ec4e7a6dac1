// The sign of the house against the file that browsers are given.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drawFavicon } from './draw-favicon.ts'
import { skinNames } from './skin.types.ts'

test('CAT-4.1 the file in the house is the drawing of null, content, on acid', () => {
  const kept = readFileSync(new URL('../../web/kit/favicon.svg', import.meta.url), 'utf8')
  expect(kept.trim()).toBe(drawFavicon('null', { p: 0.3, a: 0.1, d: 0 }, 'acid'))
})

test('CAT-4.3 each of the twelve has another', () => {
  expect(new Set(skinNames.map((skin) => drawFavicon(skin, { p: 0, a: 0, d: 0 }, 'sun'))).size).toBe(12)
})

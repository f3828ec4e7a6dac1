// The drawings of all twelve in all postures: their bytes, their size, what they may hold, and where they lie.
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { drawCat } from './draw-cat.ts'
import { drawFavicon } from './draw-favicon.ts'
import { boundsOf } from './geometry/ring.ts'
import { octants, poseOf } from './pose-of.ts'
import { sketchCat } from './sketch-cat.ts'
import { skinNames } from './skin.types.ts'

const moods = [...octants.map(([p, a, d]) => ({ p, a, d })), { p: 0, a: 0, d: 0 }]
const poses = [...moods.map((mood) => poseOf(mood)), poseOf({ p: 0.4, a: -0.6, d: 0 }, 0.05)]

describe.each(skinNames)('%s', (skin) => {
  const drawings = poses.map((pose) => drawCat({ skin, pose, size: 96, title: `${skin} & a "cat"` }))

  test('CAT-4.1 equal wishes give equal bytes', () => {
    expect(poses.map((pose) => drawCat({ skin, pose, size: 96, title: `${skin} & a "cat"` }))).toEqual(drawings)
    expect(new Set(drawings).size).toBeGreaterThanOrEqual(9)
  })

  test('CAT-4.2 each is a document of at most 12 KB that needs nothing and names nothing', async () => {
    const all = [
      ...drawings,
      ...poses.flatMap((pose) => [drawCat({ skin, pose, size: 24, headOnly: true })]),
      drawCat({ skin, pose: poseOf({ p: 0.6, a: 0.6, d: 0.6 }), size: 400, tokens: true }),
      drawFavicon(skin, { p: 0, a: 0, d: 0 }, 'acid'),
    ]
    for (const drawing of all) {
      expect(Buffer.byteLength(drawing)).toBeLessThanOrEqual(12 * 1_024)
      // Its reader of XML refuses what is not well-formed.
      await expect(sharp(Buffer.from(drawing)).metadata()).resolves.toMatchObject({ format: 'svg' })
      expect(drawing).not.toMatch(/<script|<style|style=|\bid=|href|url\(|<!|NaN|undefined|Infinity/)
    }
  })

  test('CAT-4.4 nothing lies far outside of the sheet, and nothing below the floor', () => {
    for (const pose of poses) {
      const plates = sketchCat(skin, pose).shapes.filter(({ kind }) => kind !== 'dots')
      const [left, top, right, bottom] = boundsOf(plates.flatMap(({ rings }) => rings.flat()))
      expect(
        [left >= -3.1, top >= -3.1, right <= 99.1, bottom <= 96],
        `${pose.posture}: ${[left, top, right, bottom].join(' ')}`,
      ).toEqual([true, true, true, true])
    }
  })
})

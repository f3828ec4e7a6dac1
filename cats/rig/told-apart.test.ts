// The twelve at 24 pixels, each against each: what a phone shows beside a name.
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { drawCat, type DrawWish } from './draw-cat.ts'
import { octants, poseOf } from './pose-of.ts'
import { type SkinName, skinNames } from './skin.types.ts'

const side = 24
const sitting = poseOf({ p: 0, a: 0, d: 0 })

/** The grey levels of its pixels, on paper. */
async function pixelsOf(wish: Omit<DrawWish, 'size'>, black: boolean): Promise<Buffer> {
  const drawn = drawCat({ ...wish, size: side })
  const svg = black ? drawn.replaceAll(/#[0-9a-f]{6}/g, '#000000') : drawn
  return sharp(Buffer.from(svg)).resize(side, side).flatten({ background: '#fffaf0' }).grayscale().raw().toBuffer()
}

/** The two that are most alike, by a measure of pixels. */
async function nearest(
  wish: Omit<DrawWish, 'size' | 'skin'>,
  black: boolean,
  apart: (one: number, other: number) => number,
) {
  const all = new Map<SkinName, Buffer>()
  for (const skin of skinNames) all.set(skin, await pixelsOf({ ...wish, skin }, black))
  const pairs = [...all].flatMap(([name, one], index) =>
    [...all].slice(index + 1).map(([otherName, other]) => ({
      pair: `${name} and ${otherName}`,
      apart: one.reduce((sum, level, at) => sum + apart(level, other[at] ?? 0), 0) / one.length,
    })),
  )
  return pairs.reduce((least, pair) => (pair.apart < least.apart ? pair : least))
}

const inBlack = (one: number, other: number): number => (one < 128 === other < 128 ? 0 : 1)
const inGrey = (one: number, other: number): number => Math.abs(one - other)

describe('CAT-4.3 any two of the twelve are told apart at 24 pixels', () => {
  test('LOOK-6 filled black and sitting, by 12 % of the pixels', async () => {
    const { pair, apart } = await nearest({ pose: sitting }, true, inBlack)
    expect(apart, pair).toBeGreaterThanOrEqual(0.12)
  })
  test('filled black, by the head alone, by 8 % of the pixels', async () => {
    const { pair, apart } = await nearest({ pose: sitting, headOnly: true }, true, inBlack)
    expect(apart, pair).toBeGreaterThanOrEqual(0.08)
  })
  test('in grey and sitting, by 30 of 255 levels in the mean', async () => {
    const { pair, apart } = await nearest({ pose: sitting }, false, inGrey)
    expect(apart, pair).toBeGreaterThanOrEqual(30)
  })
  test.each(octants)('in grey at %d %d %d, whole by 12 levels and by the head by 20', async (p, a, d) => {
    const pose = poseOf({ p, a, d })
    const whole = await nearest({ pose }, false, inGrey)
    expect(whole.apart, whole.pair).toBeGreaterThanOrEqual(12)
    const head = await nearest({ pose, headOnly: true }, false, inGrey)
    expect(head.apart, head.pair).toBeGreaterThanOrEqual(20)
  })
})

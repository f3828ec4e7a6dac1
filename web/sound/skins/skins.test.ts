// HEAR-5: skins are data that is read with distrust, and what they show is what sounds.
import { describe, expect, test } from 'vitest'
import { bandsOf, levelOf } from './bands.ts'
import { ghettoblaster } from './ghettoblaster.ts'
import { neobrutalist } from './neobrutalist.ts'
import { readSkin } from './read-skin.ts'

const ours = [ghettoblaster, neobrutalist] as const
const faultOf = (found: unknown): string => {
  const read = readSkin(found)
  return 'fault' in read ? read.fault : ''
}
const parts = (change: (list: unknown[]) => unknown): unknown => ({
  ...neobrutalist,
  parts: change(structuredClone([...neobrutalist.parts])),
})
/** The part of this kind with something else in it. */
const with_ = (kind: string, more: object): unknown =>
  parts((list) =>
    list.map((part) => (JSON.stringify(part).includes(`"is":"${kind}"`) ? { ...Object(part), ...more } : part)),
  )

describe('HEAR-5 a skin is data', () => {
  test.each(ours.map((skin) => [skin.name, skin] as const))(
    '%s is one, also as a stranger would send it',
    (name, skin) => {
      const read = readSkin(JSON.parse(JSON.stringify(skin)))
      expect(read).toMatchObject({ skin: { v: 1, name, size: skin.size } })
    },
  )

  test('what is not known of it does not come through', () => {
    const read = readSkin({
      ...neobrutalist,
      script: 'alert(1)',
      parts: neobrutalist.parts.map((part) => ({ ...part, style: 'background: url(https://elsewhere.example)' })),
    })
    expect(JSON.stringify(read)).not.toMatch(/alert|elsewhere|style/)
    expect('skin' in read).toBe(true)
  })

  test.each<readonly [string, unknown, string]>([
    ['nothing', null, 'v is not 1'],
    ['a list', [], 'v is not 1'],
    ['another version', { ...neobrutalist, v: 2 }, 'v is not 1'],
    ['no name', { ...neobrutalist, name: ' ' }, 'name is not a text of 1 to 40 characters'],
    ['a grid of nothing', { ...neobrutalist, size: [0, 0] }, 'size is not two numbers from 8 to 200'],
    ['a grid without an end', { ...neobrutalist, size: [Infinity, 30] }, 'size is not two numbers from 8 to 200'],
    ['ten thousand parts', parts(() => Array.from({ length: 10_000 }, () => 1)), 'parts is not a list of at most 60'],
    ['an unknown part', with_('level', { is: 'script' }), 'parts[5]: it is no part that is known'],
    [
      'a part outside',
      with_('play', { at: [70, 0, 9, 9] }),
      'parts[8]: at is not a left, a top, a width and a height within the skin',
    ],
    [
      'a part nowhere',
      with_('play', { at: [Number.NaN, 0, 9, 9] }),
      'parts[8]: at is not a left, a top, a width and a height within the skin',
    ],
    ['a colour of its own', with_('plate', { ink: 'red;}' }), 'parts[0]: ink is none of the house'],
    ['no way to play', with_('play', { is: 'plate' }), 'play stands in it 0 times instead of once'],
    ['two knobs', with_('level', { is: 'knob' }), 'knob stands in it 2 times instead of once'],
    [
      'a key that no finger hits',
      with_('play', { at: [2, 10.6, 1, 1] }),
      'play is smaller than a fifteenth of the width',
    ],
    ['a knob over the key', with_('knob', { at: [2, 10.6, 11, 9] }), 'play and knob overlap'],
  ])('%s is none, and it is said why', (_, found, fault) => expect(faultOf(found)).toBe(fault))
})

describe('HEAR-5 what is drawn is what sounds', () => {
  const rate = 48_000
  const bins = new Uint8Array(1_024)
  const binOf = (hertz: number): number => Math.round(hertz / (rate / 2 / bins.length))

  test('silence has no bars', () => {
    expect(bandsOf(bins, rate, 24)).toEqual(Array.from({ length: 24 }, () => 0))
    expect(levelOf(new Float32Array(512))).toBe(0)
  })

  test.each([
    [60, 0.1],
    [440, 0.45],
    [4_000, 0.8],
  ])('a tone of %i Hz stands where it belongs, and nowhere else', (hertz, where) => {
    const heard = bins.slice()
    heard[binOf(hertz)] = 255
    const bands = bandsOf(heard, rate, 24)
    const found = bands.indexOf(1)
    expect(Math.abs(found / 24 - where)).toBeLessThan(0.12)
    // Low bands are narrower than what an analyser tells apart, so neighbours share it.
    expect(bands.filter((band) => band > 0).length).toBeLessThanOrEqual(4)
  })

  test('the level follows the ear: ten times less is a third less', () => {
    const wave = Float32Array.from({ length: 1_000 }, (_, at) => (at % 2 === 0 ? 1 : -1))
    expect(levelOf(wave)).toBe(1)
    expect(levelOf(wave.map((sample) => sample / 10))).toBeCloseTo(2 / 3, 2)
    expect(levelOf(wave.map((sample) => sample / 1_000))).toBeCloseTo(0, 2)
  })
})

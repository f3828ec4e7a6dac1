// What the body makes of a mood.
import { expect, test } from 'vitest'
import { octants, poseOf } from './pose-of.ts'

test('CAT-4.5 each octant has a posture of its own, and a mild mood sits', () => {
  const held = octants.map(([p, a, d]) => poseOf({ p, a, d }).posture)
  expect(held).toEqual(['pounce', 'greet', 'loaf', 'curl', 'arch', 'crouch', 'aloof', 'sprawl'])
  expect(poseOf({ p: 0.1, a: -0.1, d: 0.05 }).posture).toBe('sit')
})

test('CAT-4.5 who has no energy sleeps, whatever the mood', () => {
  for (const [p, a, d] of octants) expect(poseOf({ p, a, d }, 0.05)).toMatchObject({ posture: 'curl', lids: 1 })
})

test('CAT-4.5 ears go flat with displeasure, pupils wide with arousal, fur on end in anger', () => {
  const steps = [-1, -0.5, 0, 0.5, 1]
  const ears = steps.map((p) => poseOf({ p, a: 0.5, d: 0 }).ears)
  expect(ears).toEqual([...ears].sort((a, b) => b - a))
  expect(new Set(ears).size).toBeGreaterThan(2)
  const pupils = steps.map((a) => poseOf({ p: 0, a, d: 0 }).pupils)
  expect(pupils).toEqual([...pupils].sort((a, b) => a - b))
  expect(new Set(pupils).size).toBeGreaterThan(2)
  expect(poseOf({ p: -0.7, a: 0.7, d: 0.6 })).toMatchObject({ opens: 'hisses', bristle: 1 })
  expect(poseOf({ p: 0.7, a: 0.7, d: 0.6 })).toMatchObject({ opens: 'smiles', bristle: 0 })
})

test('CAT-4.5 no mood drives a pose out of its bounds', () => {
  for (const p of [-1, -0.3, 0.3, 1])
    for (const a of [-1, -0.3, 0.3, 1])
      for (const d of [-1, 0, 1])
        for (const energy of [0, 0.5, 1]) {
          const { ears, pupils, lids, mouth, whiskers, bristle } = poseOf({ p, a, d }, energy)
          for (const share of [ears, pupils, lids, bristle]) expect(share >= 0 && share <= 1).toBe(true)
          for (const swing of [mouth, whiskers]) expect(Math.abs(swing)).toBeLessThanOrEqual(1)
        }
})

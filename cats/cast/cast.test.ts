// Who the cats are: tempers, kinships and what they make of deeds, against the figures of the design.
import { expect, test } from 'vitest'
import { judgementOf } from '../deeds/desirability.ts'
import type { DeedKind } from '../deeds/deeds.ts'
import { catNames, tempers } from './cast.ts'
import { factionNames } from './factions.ts'
import { kinship, kinships } from './kinship.ts'
import { temperOf } from './temper.ts'

test('CAT-1.3 the worked example of ALMA comes out as printed', () => {
  const [p, a, d] = temperOf([0.4, 0.8, 0.6, 0.3, 0.4])
  expect([p.toFixed(3), a.toFixed(3), d.toFixed(3)]).toEqual(['0.379', '-0.078', '0.500'])
})

test('CAT-1.3 each cat has the temper of the design', () => {
  const printed: Readonly<Record<string, readonly number[]>> = {
    root: [-0.15, -0.51, 0.57],
    beans: [0.6, 0.23, 0.35],
    glitch: [0.01, 0.42, 0.39],
    null: [-0.02, -0.51, -0.52],
    ash: [0.09, -0.41, -0.3],
    neon: [-0.11, -0.07, 0.84],
    miso: [0.34, -0.28, -0.55],
    patch: [-0.36, 0.53, -0.24],
    tofu: [0.61, 0.29, 0.01],
    static: [-0.48, -0.38, 0.24],
    delta: [-0.11, 0.4, 0.56],
    hex: [0.11, -0.08, -0.03],
  }
  expect(catNames.toSorted()).toEqual(Object.keys(printed).toSorted())
  for (const name of catNames)
    printed[name]?.forEach((value, axis) => {
      expect(Math.abs((tempers[name][axis] ?? 9) - value), name).toBeLessThan(0.00501)
    })
})

test('CAT-1.4 kinships are those of the design', () => {
  const above = factionNames.map((a, row) => factionNames.slice(row + 1).map((b) => kinship(a, b)))
  expect(above).toEqual([
    [-24, 12, -3, 5, 23, 1, 16, -16, 18],
    [-19, 16, -13, -21, -1, -9, 24, -16],
    [-23, 23, 18, -4, 13, -26, 21],
    [-26, -13, -12, 7, 24, -15],
    [13, 12, -5, -23, 17],
    [1, 13, -16, 15],
    [-21, -3, 8],
    [-6, 12],
    [-22],
    [],
  ])
  factionNames.forEach((name, index) => {
    expect(kinships[index * 11], name).toBe(30)
  })
})

const sample: Partial<Record<DeedKind, readonly number[]>> = {
  'server.error': [-0.96, 0.94, -0.62, 0.41, -0.39, -0.86, -0.18, -0.58, 0.76, -0.53],
  'session.failed': [-0.72, 0.62, -0.25, 0.17, -0.2, -0.64, -0.22, -0.3, 0.31, -0.3],
  'room.silent': [0.42, -0.77, 0.9, -0.81, 0.83, 0.42, -0.19, 0.35, -0.93, 0.64],
  'message.burst': [-0.41, 0.77, -0.92, 0.84, -0.85, -0.43, 0.17, -0.41, 0.94, -0.71],
  'session.opened': [0.01, 0.27, -0.29, 0.08, 0.03, -0.12, 0.5, -0.33, 0.29, 0.09],
  'follow.added': [0.1, 0.18, -0.23, -0.09, 0.24, -0.13, 0.64, -0.5, 0.07, 0.21],
  'person.banned': [0.77, -0.73, -0.06, 0.19, -0.18, 0.49, 0.06, 0.37, -0.31, 0.21],
  'cat.petted': [0.07, -0.06, -0.11, -0.5, 0.6, -0.02, 0.81, -0.73, -0.23, 0.24],
  'cat.pestered': [-0.43, 0.23, -0.73, 0, -0.59, -0.24, 0.46, -0.72, 0.58, -0.54],
  'cat.fed': [0.19, -0.03, 0.13, -0.31, 0.52, 0.23, 0.52, -0.3, -0.2, 0.26],
  'sketch.crashed': [-0.86, 0.86, -0.48, 0.31, -0.28, -0.71, -0.09, -0.43, 0.61, -0.38],
  'wall.redecorated': [-0.72, 0.77, -0.49, 0.35, -0.32, -0.47, 0.06, -0.24, 0.69, -0.26],
}

test.each(Object.entries(sample))('CAT-1.5 what factions make of %s', (kind, expected) => {
  // The keys are those of the table above.
  const found = factionNames.map((faction) => judgementOf(faction, kind as DeedKind).desirable)
  found.forEach((value, index) => {
    expect(Math.abs(value - (expected[index] ?? 0)), factionNames[index]).toBeLessThan(0.011)
  })
})

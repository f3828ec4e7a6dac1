// Whoever is forgotten is gone, whoever is shown sees all, and what is no longer public is in nobody’s memory.
import { expect, test } from 'vitest'
import { catNames } from '../cast/cast.ts'
import { simulatedDeeds } from '../sim/house.ts'
import { dossierOf } from './dossier.ts'
import { happen } from './happen.ts'
import { newWorld } from './new-world.ts'
import type { World } from './world.types.ts'
import { writeWorld } from './written.ts'

const from = 1_790_035_200
const nobody = (): void => undefined

// A number that occurs nowhere else in the text of a world.
const canary = 918_273_645
const lived = (person: number): World => {
  const world = newWorld({ seed: 6, at: from })
  for (const deed of simulatedDeeds({ seed: 6, from, days: 5, people: 8 })) {
    const named = { ...deed, ...(deed.by === 4 && { by: person }), ...(deed.to === 4 && { to: person }) }
    happen(world, named, nobody)
  }
  return world
}

test('CAT-1.18 whoever is forgotten leaves no number in any cat', () => {
  const world = lived(canary)
  expect(writeWorld(world).includes(`${canary}`)).toBe(true)
  expect(dossierOf(world, canary, world.at).length).toBeGreaterThan(3)
  const told = world.minds.flatMap(({ memories }) => memories).filter(({ subj, hop }) => subj === canary && hop > 0)
  expect(told.length).toBeGreaterThan(0)
  happen(world, { seq: 100_000, at: world.at, kind: 'person.forgotten', by: canary }, nobody)
  expect(writeWorld(world).includes(`${canary}`)).toBe(false)
  expect(dossierOf(world, canary, world.at)).toEqual([])
})

test('CAT-1.18 what cats have of others stays as it was', () => {
  const world = lived(canary)
  const others = [1, 2, 3, 5, 6, 7, 8]
  const before = others.map((person) =>
    dossierOf(world, person, world.at).map((page) => ({
      ...page,
      memories: page.memories.filter(({ role }) => role === 'doer'),
    })),
  )
  const about = (person: number): number[] =>
    world.minds.flatMap(({ memories }) =>
      memories.filter(({ subj, obj }) => subj === person && obj !== canary).map(({ id }) => id),
    )
  const ids = others.map(about)
  happen(world, { seq: 100_000, at: world.at, kind: 'person.forgotten', by: canary }, nobody)
  expect(others.map(about)).toEqual(ids)
  expect(others.map((person) => dossierOf(world, person, world.at).map(({ cat, rung }) => [cat, rung]))).toEqual(
    before.map((pages) => pages.map(({ cat, rung }) => [cat, rung])),
  )
})

test('CAT-1.18 one memory is forgotten alone', () => {
  const world = lived(canary)
  const [page] = dossierOf(world, canary, world.at).filter(({ memories }) => memories.length > 1)
  const [first] = page?.memories ?? []
  if (!page || !first) throw new Error('some cat remembers two things')
  happen(world, { seq: 100_000, at: world.at, kind: 'memory.forgotten', cat: page.cat, memory: first.id }, nobody)
  const after = dossierOf(world, canary, world.at).find(({ cat }) => cat === page.cat)
  expect(after?.memories.map(({ id }) => id)).toEqual(page.memories.slice(1).map(({ id }) => id))
})

test('CAT-1.19 a person is shown every memory that names them, each with its deed, and every belief', () => {
  const world = lived(canary)
  const pages = dossierOf(world, canary, world.at)
  for (const name of catNames) {
    const mind = world.minds[catNames.indexOf(name)]
    const page = pages.find(({ cat }) => cat === name)
    const held = mind?.memories.filter(({ subj, obj }) => subj === canary || obj === canary) ?? []
    expect(page?.memories.map(({ id, source }) => [id, source]) ?? []).toEqual(
      held.map(({ id, source }) => [id, source]),
    )
    const believed = [...(mind?.beliefs.keys() ?? [])].filter((key) => key.startsWith(`${canary} `))
    expect(page?.beliefs.map((belief) => `${canary} ${belief.name}`).toSorted() ?? []).toEqual(believed.toSorted())
    expect(mind?.bonds.has(canary)).toBe(page !== undefined && page.rung !== 'stranger')
  }
  for (const { memories } of pages) for (const { source } of memories) expect(source).toBeGreaterThan(0)
})

test('CAT-1.18 a place that is no longer public is left, and nothing of it is remembered', () => {
  const world = lived(4)
  const remembers = (): number =>
    world.minds.flatMap(({ memories }) => memories).filter(({ place }) => place === 'room:1').length
  expect(remembers()).toBeGreaterThan(0)
  happen(world, { seq: 100_000, at: world.at, kind: 'place.closed', place: 'room:1' }, nobody)
  expect(remembers()).toBe(0)
  expect(writeWorld(world).includes('"room:1"')).toBe(false)
})

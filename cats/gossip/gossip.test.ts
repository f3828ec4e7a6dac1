// A story on its way through twelve mouths: its facts never change, its feeling does, and it is believed less each time.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cast, type CatName, catNames } from '../cast/cast.ts'
import { makings } from '../deeds/deeds.ts'
import { likingAt } from '../bonds/liking.ts'
import type { Memory } from '../memory/memory.types.ts'
import { remember } from '../memory/remember.ts'
import { newWorld } from '../world/new-world.ts'
import type { Effect } from '../world/effect.types.ts'
import type { Mind, World } from '../world/world.types.ts'
import { gossip } from './gossip.ts'

const from = 1_790_035_200
const nobody = (): void => undefined
const mindOf = (world: World, name: CatName): Mind => {
  const mind = world.minds[catNames.indexOf(name)]
  if (!mind) throw new Error('there are twelve')
  return mind
}
const fact = { subj: 7, verb: 'cat.pestered', obj: 0, place: 'room:1', at: from, source: 41 } as const
const factsOf = ({ subj, verb, obj, place, at, source }: Memory): object => ({ subj, verb, obj, place, at, source })
const begin = (first: CatName, valence = -0.8, verb: Memory['verb'] = fact.verb): World => {
  const world = newWorld({ seed: 1, at: from })
  remember(mindOf(world, first), { ...fact, verb }, { salience: 0.9, valence }, from)
  return world
}
const cat = fc.constantFrom(...catNames)

test('CAT-1.17 facts stay as they are, belief never grows, three mouths are enough', () => {
  fc.assert(
    fc.property(cat, fc.array(fc.tuple(cat, cat), { maxLength: 60 }), (first, tellings) => {
      const world = begin(first)
      tellings.forEach(([a, b], index) => {
        if (a !== b) gossip(world, mindOf(world, a), mindOf(world, b), from + 60 * index, nobody)
      })
      for (const { memories } of world.minds)
        for (const memory of memories) {
          expect(factsOf(memory)).toEqual(fact)
          expect(memory.hop).toBeLessThanOrEqual(3)
          const teller = catNames[-1 - memory.from]
          const theirs = teller && mindOf(world, teller).memories.find(({ source }) => source === memory.source)
          if (memory.hop > 0) expect(memory.belief).toBeLessThanOrEqual(theirs?.belief ?? -1)
          if (memory.hop > 0) expect(memory.belief).toBeGreaterThanOrEqual(200)
        }
    }),
    { numRuns: 200 },
  )
})

const tell = (a: CatName, b: CatName, valence = -0.8): Memory | undefined => {
  const world = begin(a, valence)
  gossip(world, mindOf(world, a), mindOf(world, b), from + 60, nobody)
  return mindOf(world, b).memories[0]
}

test('CAT-1.17 each faction colours what is felt in its way', () => {
  expect(tell('beans', 'delta')?.valence).toBe(-1_000)
  expect(tell('ash', 'hex')?.valence).toBe(-400)
  expect(tell('miso', 'ash')?.valence).toBe(-560)
  expect(tell('patch', 'root')?.valence).toBe(-950)
  expect(tell('tofu', 'miso')?.valence).toBe(-650)
  expect(tell('root', 'patch')?.valence).toBe(-800)
})

test('CAT-1.17 kin believe each other, rivals half', () => {
  expect(tell('beans', 'glitch')?.belief).toBe(775)
  expect(tell('beans', 'delta')?.belief).toBe(698)
  expect(tell('root', 'tofu')?.belief).toBe(620)
  expect(tell('root', 'beans')?.belief).toBe(426)
  // The Iteration cites.
  expect(tell('static', 'hex')?.belief).toBe(698 + 50)
  // And the Pressure remembers twice as long.
  expect(tell('root', 'hex')?.halfLife).toBe((tell('root', 'patch')?.halfLife ?? 0) * 2)
})

test('CAT-1.17 hearsay moves a liking by a quarter of what seeing does', () => {
  const world = begin('root')
  const patch = mindOf(world, 'patch')
  gossip(world, mindOf(world, 'root'), patch, from + 60, nobody)
  const moved = likingAt(world, patch, 7, from + 60)
  expect(moved).toBeCloseTo(-0.25 * 8 * 0.8 * 0.698, 1)
})

test('CAT-1.10 no story about something that was made costs a liking', () => {
  for (const verb of makings) {
    const world = begin('root', -0.9, verb)
    gossip(world, mindOf(world, 'root'), mindOf(world, 'patch'), from + 60, nobody)
    expect(mindOf(world, 'patch').memories, verb).toHaveLength(1)
    expect(likingAt(world, mindOf(world, 'patch'), 7, from + 60), verb).toBeGreaterThanOrEqual(0)
  }
})

test('CAT-1.17 what a cat saw itself counts more: the teller is trusted less', () => {
  const world = begin('root')
  const patch = mindOf(world, 'patch')
  remember(patch, { ...fact, verb: 'cat.fed', source: 40 }, { salience: 0.5, valence: 0.7 }, from)
  gossip(world, mindOf(world, 'root'), patch, from + 60, nobody)
  expect(patch.memories).toHaveLength(1)
  expect(patch.bonds.get(mindOf(world, 'root').agent)?.trust).toBe(400)
  expect(likingAt(world, patch, 7, from + 60)).toBe(0)
})

test('CAT-1.17 a story is told once to each, never to whom it is about, and told where both are', () => {
  const world = begin('root')
  const [root, patch] = [mindOf(world, 'root'), mindOf(world, 'patch')]
  const told: Effect[] = []
  expect(gossip(world, root, patch, from + 60, (effect) => told.push(effect))).toBe(true)
  expect(gossip(world, root, patch, from + 120, nobody)).toBe(false)
  expect(told.find(({ kind }) => kind === 'told')).toMatchObject({
    from: 'root',
    to: 'patch',
    about: 7,
    source: 41,
    hop: 1,
    place: 'den',
  })
  remember(patch, { ...fact, subj: root.agent, source: 50 }, { salience: 0.9, valence: -0.5 }, from)
  expect(gossip(world, patch, root, from + 180, nobody)).toBe(false)
  expect(cast.root.faction).toBe('sentinels')
})

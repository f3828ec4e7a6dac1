// A world out of its plain lists: the one that was packed, to the last bit.
import type { Stirring } from '../affect/affect.types.ts'
import { type Emotion, emotionNames } from '../affect/emotions.ts'
import { readBonds } from '../bonds/written-bonds.ts'
import type { Memory } from '../memory/memory.types.ts'
import { placeNumber } from '../places/places.ts'
import type { PackedMemory, PackedMind, PackedWorld } from './pack.ts'
import type { Mind, World } from './world.types.ts'

/** The world. */
export function unpackWorld(packed: PackedWorld): World {
  const { seed, zone, began, seq, at, hourAt, standing, habits, usual, figures, places, minds } = packed
  return {
    seed,
    zone,
    began,
    seq,
    at,
    hourAt,
    standing,
    habits: new Map(habits.map(([key, count, since]) => [key, { count, since: since + began }])),
    usual: new Map(usual.map(([kind, count, at]) => [kind, { count, at: at + began }])),
    figures: new Map(figures),
    places: new Map(
      places.map(([place, heat, then, who]) => [
        place,
        { number: placeNumber(place), heat, at: then + began, who: new Map(who) },
      ]),
    ),
    minds: minds.map((mind) => unpackMind(mind, began)),
  }
}

function unpackMind(packed: PackedMind, began: number): Mind {
  const { feelings, stirrings, visits, bonds, memories, beliefs, movedToday, lastMet, ...plain } = packed
  return {
    ...plain,
    feelings: { ...feelings, stirrings: new Map(stirrings.map(unpackStirring)) },
    visits: new Map(visits.map(([place, at, fond]) => [place, { at: at + began, fond }])),
    bonds: readBonds(bonds, began),
    memories: memories.map((memory) => unpackMemory(memory, began)),
    beliefs: new Map(beliefs.map(([key, favour, against]) => [key, { for: favour, against }])),
    movedToday: new Map(movedToday),
    lastMet: new Map(lastMet),
  }
}

const unpackStirring = ([number, strength, p, a, d, cause, causeStrength, causeOf]: PackedMind['stirrings'][number]): [
  Emotion,
  Stirring,
] => [emotionNames[number] ?? 'joy', { strength, push: [p, a, d], cause, causeStrength, causeOf }]

function unpackMemory(packed: PackedMemory, began: number): Memory {
  const [id, subj, verb, obj, source, salience, valence, belief, hop, from, place, at, halfLife, core] = packed
  const fact = { subj, verb, obj, place, at: at + began, source }
  return { ...fact, id, salience, valence, belief, hop, from, halfLife, core: core === 1 }
}

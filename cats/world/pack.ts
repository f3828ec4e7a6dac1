// A world as plain lists, short enough to be kept: maps become lists in their own order, seconds are counted from where the world began.
import { emotionNames } from '../affect/emotions.ts'
import { writeBonds } from '../bonds/written-bonds.ts'
import type { Place } from '../cat.types.ts'
import type { Memory } from '../memory/memory.types.ts'
import type { Mind, World } from './world.types.ts'

/** The form that is written; a world of another form is not read. */
export const form = 1

/** Plain lists and numbers for all that a world is. */
export function packWorld(world: World) {
  const { seed, zone, began, seq, at, hourAt, standing } = world
  return {
    form,
    seed,
    zone,
    began,
    seq,
    at,
    hourAt,
    standing,
    habits: [...world.habits].map(([key, { count, since }]) => [key, count, since - began] as const),
    usual: [...world.usual].map(([kind, { count, at: then }]) => [kind, count, then - began] as const),
    figures: [...world.figures],
    places: [...world.places].map(([place, { heat, at: then, who }]) => [place, heat, then - began, [...who]] as const),
    minds: world.minds.map((mind) => packMind(mind, began)),
  }
}

function packMind(mind: Mind, began: number) {
  const { feelings, named, day, hour, visits, bonds, memories, beliefs, movedToday, lastMet, ...plain } = mind
  const { stirrings, ...settled } = feelings
  return {
    ...plain,
    feelings: settled,
    stirrings: [...stirrings].map(
      ([name, { strength, push, cause, causeStrength, causeOf }]) =>
        [emotionNames.indexOf(name), strength, ...push, cause, causeStrength, causeOf] as const,
    ),
    named,
    day,
    hour,
    visits: [...visits].map(([place, { at, fond }]) => [place, at - began, fond] as const),
    bonds: writeBonds(bonds, began),
    memories: memories.map((memory) => packMemory(memory, began)),
    beliefs: [...beliefs].map(([key, belief]) => [key, belief.for, belief.against] as const),
    movedToday: [...movedToday],
    lastMet: [...lastMet],
  }
}

const packMemory = (memory: Memory, began: number) => {
  const { id, subj, verb, obj, place, at, source, salience, valence, belief, hop, from, halfLife, core } = memory
  const lasting: readonly [Place | null, number, number, 0 | 1] = [place, at - began, halfLife, core ? 1 : 0]
  return [id, subj, verb, obj, source, salience, valence, belief, hop, from, ...lasting] as const
}

export type PackedWorld = ReturnType<typeof packWorld>
export type PackedMind = ReturnType<typeof packMind>
export type PackedMemory = ReturnType<typeof packMemory>

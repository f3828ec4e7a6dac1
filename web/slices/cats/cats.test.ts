// What is said of cats and of what they hold: nothing that can happen is without words, and no figure is among them.
import { describe, expect, test } from 'vitest'
import { moodNames } from '#cats/affect/moods'
import { rungs } from '#cats/bonds/rungs'
import { deedKinds } from '#cats/deeds/deeds'
import { beliefNames } from '#cats/memory/traits-seen'
import { guestLine, guestStandings } from '#cats/speech/pool/guest-lines'
import { catMemoryLines } from '#words/cat-memory-lines'
import { catNames } from '../../kit/cat-names.ts'
import { catPrint } from '../../kit/cat-print.ts'
import { catLook, moodSaid } from './cat-look.ts'
import {
  beliefsSaid,
  guestStanding,
  happenedSaid,
  type Held,
  type Memory,
  ownWord,
  sourceSaid,
  standingSaid,
} from './holds-words.ts'

const held: Held = {
  cat: 'tofu',
  rung: 'acquaintance',
  street: 'Polite',
  liking: 12,
  trust: 0.5,
  fear: 0,
  known: 0.4,
  memories: [],
  beliefs: [{ name: 'brings songs', sure: 0.9 }],
  story_gone: false,
}
const memory: Memory = {
  id: 4,
  deed: 812,
  verb: 'song.published',
  role: 'doer',
  whom: null,
  place: null,
  at: '2026-11-23T14:05:00.000Z',
  strength: 0.8,
  feeling: 0.4,
  belief: 0.9,
  heard_from: null,
  hop: 0,
  core: false,
}

describe('a cat as it is', () => {
  test('CAT-2.20 every mood has a name and is carried by the body', () => {
    for (const mood of moodNames) {
      const [name, looks] = moodSaid(mood)
      expect([name, looks]).not.toContain(undefined)
      expect(looks).not.toBeNull()
      expect(catPrint(catLook({ cat: 'beans', mood, activity: 'watch' })).strokes.length).toBeGreaterThan(5)
    }
    expect(moodSaid('unheard-of')).toEqual(['unheard-of', null])
  })
  test('CAT-2.20 who is asleep is drawn asleep, whatever its mood', () => {
    const awake = catPrint(catLook({ cat: 'miso', mood: 'playful', activity: 'play' }))
    const asleep = catPrint(catLook({ cat: 'miso', mood: 'playful', activity: 'asleep' }))
    expect(asleep.strokes).not.toEqual(awake.strokes)
  })
})

describe('what it holds', () => {
  test('CAT-2.21 every deed and every belief has words of its own', () => {
    expect(Object.keys(catMemoryLines.happened).sort()).toEqual([...deedKinds].sort())
    expect(Object.keys(catMemoryLines.believed).sort()).toEqual([...beliefNames].sort())
    for (const verb of deedKinds)
      for (const role of ['doer', 'other'] as const)
        expect(happenedSaid({ ...memory, verb, role }, 'hex')).toMatch(/^[A-Z][^\d]+\.$/)
  })
  test('CAT-2.21 where one stands is told in words and without a figure, for each cat and rung', () => {
    for (const cat of catNames)
      for (const rung of rungs)
        for (const share of [0, 0.2, 0.5, 0.8, 1]) {
          const one = { ...held, cat, rung, known: share, trust: share, fear: share }
          expect(standingSaid(one)).toMatch(/^[^\d]+ [^\d]+, and [^\d]+\.$/)
          expect(ownWord(one)).toMatch(/\S/)
        }
    expect(standingSaid(held)).toBe(
      'tofu knows your step. It knows you by now, has yet to see whether it can count on you, and is not afraid of you.',
    )
    expect(beliefsSaid(held)).toEqual(['It is sure that you bring songs.'])
  })
  test('CAT-2.21 what was done with a cat is told as its own by that cat, and by its name by another', () => {
    const stroked = { ...memory, verb: 'cat.petted', whom: 'hex' } as const
    expect(happenedSaid(stroked, 'hex')).toBe('You stroked it.')
    expect(happenedSaid(stroked, 'ash')).toBe('You stroked hex.')
  })
  test('CAT-2.23 no two cats say the same of a guest, whoever that is to them', () => {
    const state = { mood: { p: 0, a: 0, d: 0 }, energy: 1, draw: () => 0.5 }
    for (const standing of guestStandings)
      expect(new Set(catNames.map((cat) => guestLine(cat, standing, state).plain)).size).toBe(catNames.length)
    expect(guestStanding(undefined)).toBe('new')
    expect(guestStanding(held)).toBe('seen')
    for (const [rung, known, fear, standing] of [
      ['stranger', 0, 0, 'new'],
      ['rival', 0.4, 0, 'cold'],
      ['close', 0.9, 0, 'liked'],
      ['neutral', 0.2, 0.6, 'afraid'],
    ] as const)
      expect(guestStanding({ ...held, rung, known, fear })).toBe(standing)
  })
  test('CAT-2.21 each memory names its source: what the cat saw, and who told it', () => {
    expect(sourceSaid(memory)).toBe('it was there')
    expect(sourceSaid({ ...memory, heard_from: 'root', hop: 1, core: true })).toBe('told by root, does not fade')
    expect(sourceSaid({ ...memory, heard_from: 'hex', hop: 3, belief: 0.3, strength: 0.1 })).toBe(
      'told by hex, who had it from another, it has doubts, fading',
    )
  })
})

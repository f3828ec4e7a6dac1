// The words of the den: moods, acquaintance and small sounds.
import { describe, expect, test } from 'vitest'
import { factionNames } from '../cast.ts'
import { bodyFaults } from '../lint/body-faults.ts'
import { idleSounds, soundKeys } from './idle-sounds.ts'
import { moodWords } from './mood-words.ts'
import { octantWords, strengthWords } from './octant-words.ts'
import { ladderKeys, plainRelation, relationWords } from './relation-words.ts'

describe('words of the den', () => {
  test('CAT-3.13 fifty moods have fifty names, and each looks like itself', () => {
    const moods = Object.values(moodWords)
    expect(moods).toHaveLength(50)
    expect(new Set(moods.map(([name]) => name)).size).toBe(50)
    expect(new Set(moods.map(([, look]) => look)).size).toBe(50)
    expect(moods.flat().flatMap(bodyFaults)).toEqual([])
  })
  test('CAT-3.13 every faction has a word of its own for each degree, and none for two', () => {
    const all = factionNames.flatMap((faction) => ladderKeys.map((key) => relationWords[faction][key]))
    expect(all).toHaveLength(110)
    expect(all.every((word) => word !== '')).toBe(true)
    expect(new Set(all).size).toBe(110)
    expect([...all, ...Object.values(plainRelation)].flatMap(bodyFaults)).toEqual([])
  })
  test('CAT-3.13 the eight leanings and three strengths read together', () => {
    const said = Object.values(octantWords).flatMap((word) =>
      Object.values(strengthWords).map((how) => `${how} ${word}`.trim()),
    )
    expect(new Set(said).size).toBe(24)
    expect(said).toContain('a little uneasy')
  })
  test('CAT-3.13 every faction has a sound for each of eight', () => {
    for (const faction of factionNames) {
      expect(idleSounds[faction]).toHaveLength(soundKeys.length)
      expect(new Set(idleSounds[faction]).size).toBe(soundKeys.length)
    }
  })
})

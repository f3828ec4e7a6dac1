// Who keeps one company, what it speaks of, and the mood of the house.
import { describe, expect, test } from 'vitest'
import { companionCues } from '#cats/speech/companion-lines'
import { catNames } from '../../kit/cat-names.ts'
import { chooseCompanion } from './companion/choose-companion.ts'
import { cueOf } from './companion/cue-of.ts'
import { houseMood } from './house-mood.ts'

const awake = catNames.map((cat) => ({ cat, activity: 'watch' as const }))

describe('CAT-4.61 who comes', () => {
  test('CAT-4.61 the one that knows one best', () =>
    expect(chooseCompanion({ cats: awake, known: new Map([['ash', 0.4]]), lately: [] })).toBe('ash'))
  test('CAT-4.61 not one who came lately, however well it knows one', () =>
    expect(chooseCompanion({ cats: awake, known: new Map([['ash', 0.9]]), lately: ['ash', 'beans'] })).toBe('root'))
  test('CAT-4.61 rather one who is awake', () => {
    const cats = awake.map((one) => (one.cat === 'beans' ? { ...one, activity: 'asleep' as const } : one))
    expect(chooseCompanion({ cats, known: new Map(), lately: [] })).toBe('root')
    expect(chooseCompanion({ cats, known: new Map([['beans', 0.8]]), lately: [] })).toBe('beans')
  })
  test('CAT-4.61 somebody in any case', () =>
    expect(chooseCompanion({ cats: [], known: new Map(), lately: catNames })).toBe('beans'))
})

describe('CAT-4.63 what it speaks of', () => {
  test('CAT-4.63 the place where one is, by day', () => {
    expect(cueOf('/rooms/general', 14, 1)).toBe('rooms')
    expect(cueOf('/rooms/general/jam', 14, 1)).toBe('song')
    expect(cueOf('/@ada', 14, 1)).toBe('wall')
    expect(cueOf('/@ada/journal/4', 14, 1)).toBe('journal')
    expect(cueOf('/songs', 14, 1)).toBe('song')
    expect(cueOf('/limits', 14, 1)).toBe('summoned')
  })
  test('CAT-4.63 every second time of the hour, late at night', () => {
    expect([0, 1, 2, 3].map((turn) => cueOf('/direct/bob', 23, turn))).toEqual(['direct', 'late', 'direct', 'late'])
    expect(cueOf('/direct/bob', 5, 1)).toBe('direct')
  })
  test('CAT-4.63 always of something that it has words for', () =>
    expect(companionCues).toContain(cueOf('/people/ada', 3, 0)))
})

describe('CAT-4.64 the mood of the house', () => {
  const all = (mood: string) => catNames.map((cat) => ({ cat, mood, activity: 'watch' as const }))
  test('CAT-4.64 lies where its cats’ moods lie, and within its bounds', () => {
    const glad = houseMood(all('playful'))
    const low = houseMood(all('bored'))
    expect(glad.p).toBe(1)
    expect(low.p).toBe(-1)
    expect(low.a).toBeLessThan(glad.a)
    for (const number of [...Object.values(glad), ...Object.values(low)])
      expect(Math.abs(number)).toBeLessThanOrEqual(1)
  })
  test('CAT-4.64 is calm where there is nobody', () => expect(houseMood([])).toEqual({ p: 0, a: 0, d: 0 }))
})

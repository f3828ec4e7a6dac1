// The gate and what stands beside it: calls, paces, modes.
import { expect, test } from 'vitest'
import { catNames } from '../cast/cast.ts'
import { deedKinds } from '../deeds/deeds.ts'
import { tellable } from '../speech/memory-words.ts'
import { drawFrom } from '../speech/number-of.ts'
import { calledIn } from './called-in.ts'
import { cooldownMs } from './cooldown.ts'
import { spokenDeed, toldAs } from './deed-words.ts'
import { answersAt, typingMs } from './pace.ts'
import { reactionTo, reactionToName } from './reaction.ts'
import { gateAfter, quietGate, type RoomNow } from './room-gate.ts'

const noon: RoomNow = {
  at: 1_000_000_000,
  mode: 'normal',
  gate: quietGate,
  messages: 20,
  perMinute: 2,
  hour: 12,
  day: 1,
}
const beans = { name: 'beans', asleep: false, readyAt: 0 } as const
const always = () => 0.2

test('CAT-3.15 a quiet room lets two through at once and then one in ninety seconds, and rarely a quarter of that', () => {
  const times = (mode: 'normal' | 'rare'): number[] => {
    const reacted: number[] = []
    let gate = quietGate
    for (let at = noon.at; at < noon.at + 600_000; at += 1_000) {
      const now = { ...noon, at, mode, gate }
      if (!reactionTo(now, beans, 'observe', always)) continue
      reacted.push((at - noon.at) / 1_000)
      gate = gateAfter(now, { words: false, called: false, turn: 1 })
    }
    return reacted
  }
  expect(times('normal')).toEqual([0, 1, 90, 180, 270, 360, 450, 540])
  expect(times('rare')).toEqual([0, 360])
})
test('CAT-3.16 an outgoing cat is ready again after five minutes, a shy one after ten', () => {
  expect([cooldownMs('neon'), cooldownMs('null')]).toEqual([258_000, 582_000])
  for (const cat of catNames) {
    expect(cooldownMs(cat)).toBeGreaterThanOrEqual(240_000)
    expect(cooldownMs(cat)).toBeLessThanOrEqual(600_000)
  }
})
test('CAT-3.18 by night, in a hot room and once forty were said a name is answered by a sign, and where cats are off by nothing', () => {
  const called = (now: Partial<RoomNow>) => reactionToName({ ...noon, ...now }, beans, 0, always)
  expect(called({})).toBe('words')
  expect(called({ hour: 23.5 })).toBe('gesture')
  expect(called({ perMinute: 12 })).toBe('gesture')
  expect(called({ gate: { ...quietGate, day: 1, lines: 40 } })).toBe('gesture')
  expect(called({ gate: { ...quietGate, day: 0, lines: 40 } })).toBe('words')
  expect(called({ mode: 'off' })).toBe(null)
})
test('CAT-3.19 nine of ten calls are answered in words and the others by a sign, and none beyond three', () => {
  const answered = Array.from({ length: 2_000 }, (_, seed) => reactionToName(noon, beans, 2, drawFrom(`${seed}`)))
  expect(answered.filter((one) => one === 'words').length / 2_000).toBeCloseTo(0.9, 1)
  expect(answered).not.toContain(null)
  expect(reactionToName(noon, beans, 3, always)).toBe(null)
})
test('CAT-3.19 one who sleeps shows that it heard its name, and not again before it is content', () => {
  const sleeping = { ...beans, asleep: true }
  expect(reactionToName(noon, sleeping, 0, always)).toBe('gesture')
  expect(reactionToName(noon, { ...sleeping, readyAt: noon.at + 1 }, 0, always)).toBe(null)
})
test('CAT-3.19 an answer comes two to six seconds after the call, and at once where it is late', () => {
  for (let late = 0; late < 5_000; late += 100) {
    const after =
      answersAt(10_000, 10_000 + late, typingMs('x'.repeat(late / 40), always), drawFrom(`${late}`)) - 10_000
    expect(after).toBeGreaterThanOrEqual(2_000)
    expect(after).toBeLessThanOrEqual(5_000)
  }
  expect(answersAt(10_000, 30_000, 3_000, always)).toBe(30_000)
})
test('CAT-3.21 a cat types for 1.2 seconds and 35 milliseconds a letter, a tenth more or less', () => {
  expect(typingMs('12345678901234567890', () => 0.5)).toBe(1_900)
  expect(typingMs('', () => 0)).toBe(1_080)
})
test('CAT-3.19 a name counts where one speaks to a cat', () => {
  const cat = (text: string) => calledIn(text)?.cat ?? null
  for (const text of [
    'beans',
    'Beans?',
    'beans, look',
    'hey beans!',
    'Good night, beans',
    'What is it, beans?',
    'I see. Hello beans',
    '@beans come',
    'look at @beans',
  ])
    expect([text, cat(text)]).toEqual([text, 'beans'])
  for (const text of [
    'the root of it',
    'null pointers',
    'cool beans',
    'a delta, a patch and some static',
    'mail me at x@root.org',
    'beansprout',
    'miso soup',
    'I had beans',
  ])
    expect([text, cat(text)]).toEqual([text, null])
  expect(calledIn('look at @root')).toEqual({ cat: 'root', mention: true })
  expect(calledIn('root: the door')).toEqual({ cat: 'root', mention: false })
})
test('CAT-3.22 what speech has no word for is passed in silence, and a memory is told by what speech calls it', () => {
  expect(spokenDeed('journal.posted')).toBe('journal.published')
  expect(spokenDeed('person.banned')).toBeUndefined()
  expect(deedKinds.filter((kind) => tellable.includes(toldAs(kind))).length).toBeGreaterThan(15)
})

// When it is quiet hours.
import { expect, test } from 'vitest'
import { isQuiet, isZone, quietUntil } from './is-quiet.ts'

const at = (hour: number, minute = 0): number => Date.UTC(2031, 0, 15, hour, minute)

test.each([
  [9, 0, 17, 0, at(8, 59), false],
  [9, 0, 17, 0, at(9), true],
  [9, 0, 17, 0, at(16, 59), true],
  [9, 0, 17, 0, at(17), false],
  [22, 0, 7, 30, at(21, 59), false],
  [22, 0, 7, 30, at(23), true],
  [22, 0, 7, 30, at(0), true],
  [22, 0, 7, 30, at(7, 29), true],
  [22, 0, 7, 30, at(7, 30), false],
  [8, 0, 8, 0, at(8), true],
  [8, 0, 8, 0, at(7, 59), true],
] as const)('CHAT-8.2 from %i:%i to %i:%i', (fromHour, fromMinute, toHour, toMinute, now, expected) => {
  const hours = { from_minute: fromHour * 60 + fromMinute, to_minute: toHour * 60 + toMinute, zone: 'UTC' }
  expect(isQuiet(hours, now)).toBe(expected)
})

test('CHAT-8.2 counts by the clock of the zone, which changes in summer', () => {
  const night = { from_minute: 60, to_minute: 61, zone: 'Europe/Vienna' }
  expect(isQuiet(night, Date.UTC(2031, 0, 15, 0))).toBe(true)
  expect(isQuiet(night, Date.UTC(2031, 6, 14, 23))).toBe(true)
  expect(isQuiet(night, Date.UTC(2031, 6, 15, 0))).toBe(false)
  // One of half hours.
  expect(isQuiet({ from_minute: 330, to_minute: 331, zone: 'Asia/Kolkata' }, Date.UTC(2031, 0, 15, 0))).toBe(true)
})

test('CHAT-8.2 knows which time zones there are', () => {
  expect(['UTC', 'Europe/Vienna', 'Mars/Olympus', 'A', ''].map(isZone)).toEqual([true, true, false, false, false])
})

test.each([
  [7 * 60, at(22, 30), at(31)],
  [7 * 60, at(6, 59), at(7)],
  [12 * 60, at(12), at(36)],
] as const)('NOTE-2.13 quiet hours that end at minute %i end next', (to_minute, now, expected) => {
  expect(quietUntil({ from_minute: 0, to_minute, zone: 'UTC' }, now + 1_234)).toBe(expected)
})

test('NOTE-2.13 where clocks are put forward the end is seen once it is looked for again', () => {
  const night = { from_minute: 0, to_minute: 7 * 60, zone: 'Europe/Vienna' }
  // Half past one on the night on which two becomes three.
  const first = quietUntil(night, Date.UTC(2031, 2, 30, 0, 30))
  expect([new Date(first).toISOString(), isQuiet(night, first)]).toEqual(['2031-03-30T06:00:00.000Z', false])
})

// What the table of emoji holds.
import { expect, test } from 'vitest'
import { namesOfUnicode } from '../contract/emoji-names.ts'
import { sizes } from '../contract/limits.ts'
import { findEmoji } from '../web/kit/emoji/find-emoji.ts'
import { readEmoji, toned } from '../web/kit/emoji/read-emoji.ts'
import { emojiLines } from './emoji-lines.ts'

const table = readEmoji(emojiLines())
const named = (name: string) => table.find(({ names }) => names.includes(name))

test('CHAT-3.6 the table holds every emoji once, each with a name that can be typed', () => {
  expect(table.length).toBeGreaterThan(1_800)
  expect(new Set(table.map(({ sign }) => sign)).size).toBe(table.length)
  const names = table.flatMap((one) => one.names)
  expect(new Set(names).size).toBe(names.length)
  expect(names.filter((name) => !/^[a-z0-9_+-]{1,64}$/.test(name))).toEqual([])
})

test('CHAT-3.6 a tone of skin is given where one is taken, and nowhere else', () => {
  expect(toned(named('wave'), 3)).toBe('\u{1F44B}\u{1F3FD}')
  expect(toned(named('raised_hand_with_fingers_splayed'), 1)).toBe('\u{1F590}\u{1F3FB}')
  expect(toned(named('wave'), 0)).toBe('\u{1F44B}')
  expect(toned(named('cat'), 3)).toBe(named('cat')?.sign)
})

test('CHAT-3.6 what is meant comes first', () => {
  const first = (text: string) => findEmoji(table, text, 8)[0]?.names[0]
  expect([first('wave'), first('+1'), first('heart'), first('thumbs'), first('rainb')]).toEqual([
    'wave',
    '+1',
    'heart',
    '+1',
    'rainbow',
  ])
  expect(findEmoji(table, 'zzzz', 8)).toEqual([])
  expect(findEmoji(table, 'cat', 8).length).toBe(8)
  expect(findEmoji(table, '  Grinning FACE ', 8)[0]?.names[0]).toBe('grinning')
})

test('CHAT-3.31 the names that no emoji of a house may have are those of the table', () => {
  const name = new RegExp(`^[a-z0-9_]{${sizes.emojiNameMin},${sizes.emojiNameMax}}$`)
  const names = table.flatMap((one) => one.names).filter((one) => name.test(one))
  expect([...namesOfUnicode].toSorted()).toEqual(names.toSorted())
})

// What counts as just said: a line above all that are known, once, and never an old one that something happened to.
import { expect, test } from 'vitest'
import { sampleMessage } from '#dev-env/sample-message'
import { isNewLine } from './is-new-line.ts'
import { takeMessage } from './room-states.ts'

test('CHAT-5.17 what happens to an old line says nothing new, and whoever asks about a line hears the same', () => {
  takeMessage(sampleMessage(10, 1))
  const pinned = sampleMessage(4, 2)
  takeMessage(pinned)
  expect([isNewLine(pinned), isNewLine(pinned)]).toEqual([false, false])
  const said = sampleMessage(11, 3)
  expect([isNewLine(said), isNewLine(said)]).toEqual([true, true])
  expect(isNewLine(sampleMessage(11, 4))).toBe(false)
  expect(isNewLine(sampleMessage(10, 5))).toBe(false)
  const other = { ...sampleMessage(3, 1), room_id: 2 }
  expect(isNewLine(other)).toBe(true)
})

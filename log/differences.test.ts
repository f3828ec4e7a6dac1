// What a heal has mended is named by the ids of the lines, and what has changed since is not counted.
import { expect, test } from 'vitest'
import type { Message } from '#contract/messages'
import { sampleMessage } from '#dev-env/sample-message'
import { differences } from './differences.ts'
import { emptyRoom, type RoomState } from './room-state.ts'
import { emptyShelf } from './shelf.ts'

const holding = (...messages: Message[]): RoomState => ({ ...emptyRoom(), objects: emptyShelf.with(messages) })
const range = { from_id: 1, to_id: 9, head_rev: 9 }

test('LOG-5 lines that are missing, that are held alone and that differ are told apart, by ascending id', () => {
  const before = holding(sampleMessage(5, 5, 'altered'), sampleMessage(3, 3), sampleMessage(1, 1))
  const after = holding(sampleMessage(5, 5), sampleMessage(4, 4), sampleMessage(1, 1))
  expect(differences(before, after, range)).toEqual([
    { id: 3, what: 'extra' },
    { id: 4, what: 'missing' },
    { id: 5, what: 'other' },
  ])
})
test('LOG-5 neither what lies outside the range nor what changed after the comparison is a difference', () => {
  const before = holding(sampleMessage(1, 1), sampleMessage(20, 4, 'outside'))
  const after = holding(sampleMessage(1, 10, 'reworded since'), sampleMessage(2, 11), sampleMessage(20, 4))
  expect(differences(before, after, range)).toEqual([])
})
test('LOG-5 a rev, an author or a deletion that differs is a difference, though the words are the same', () => {
  const one = sampleMessage(1, 1)
  for (const other of [{ rev: 2 }, { user_id: 2 }, { deleted: true }, { content: null }])
    expect(differences(holding({ ...one, ...other }), holding(one), range), JSON.stringify(other)).toEqual([
      { id: 1, what: 'other' },
    ])
})

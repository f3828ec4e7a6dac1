// What is told as one line.
import { expect, test } from 'vitest'
import type { Notice } from '#contract/notices'
import { words } from '#words/index'
import { groupNotices } from './group-notices.ts'
import { sentence } from './sentence.ts'

const people = ['Ada', 'Bob', 'Cleo', 'Dan', 'Eve']
let id = 1_000
/** The next older one. */
const notice = (kind: Notice['kind'], by: number, minute: number, more: Partial<Notice> = {}): Notice => ({
  id: (id -= 1),
  kind,
  state: 'new',
  at: new Date(Date.UTC(2031, 0, 15, 12) - minute * 60_000).toISOString(),
  by: { id: by, username: people[by] ?? '' },
  room: ['mention', 'reply', 'said'].includes(kind) ? { id: 7, name: 'general' } : null,
  message_id: null,
  text: null,
  warning: null,
  sketch: null,
  waits: false,
  ...more,
})
const lines = (...list: Notice[]) =>
  groupNotices(list).map(({ notices: [{ kind }], people: who }) => [
    kind,
    words.notices.names(who.map(({ username }) => username)),
  ])

test.each([
  [[0], 'Ada'],
  [[0, 1], 'Ada and Bob'],
  [[0, 1, 2], 'Ada, Bob and Cleo'],
  [[0, 1, 2, 3], 'Ada, Bob, Cleo and others'],
  [[0, 1, 2, 3, 4], 'Ada, Bob, Cleo and others'],
  [[0, 0, 1, 0], 'Ada and Bob'],
])('NOTE-1 %j in one room are one line: %s', (who, expected) =>
  expect(lines(...who.map((by, n) => notice('mention', by, n)))).toEqual([['mention', expected]]),
)

test('NOTE-1 another kind, another room or another state is another line, whatever stands between', () => {
  const elsewhere = { room: { id: 8, name: 'elsewhere' } }
  expect(
    lines(
      notice('mention', 0, 0),
      notice('follow', 1, 1),
      notice('mention', 2, 2, elsewhere),
      notice('mention', 3, 3),
      notice('reply', 0, 4),
      notice('mention', 4, 5, { state: 'read' }),
      notice('follow', 2, 6),
    ),
  ).toEqual([
    ['mention', 'Ada and Dan'],
    ['follow', 'Bob and Cleo'],
    ['mention', 'Cleo'],
    ['reply', 'Ada'],
    ['mention', 'Eve'],
  ])
})

test('NOTE-1 an hour apart is apart, and each is near to the next', () => {
  expect(lines(notice('follow', 0, 0), notice('follow', 1, 60), notice('follow', 2, 120))).toHaveLength(1)
  expect(lines(notice('follow', 0, 0), notice('follow', 1, 61))).toHaveLength(2)
})

test('NOTE-1 whispers and knocks are of one person each', () => {
  expect(lines(notice('direct', 0, 0), notice('direct', 1, 1), notice('direct', 0, 2))).toEqual([
    ['direct', 'Ada'],
    ['direct', 'Bob'],
  ])
})

test('NOTE-1 nothing is lost, nothing twice, and no list is no line', () => {
  const list = [notice('follow', 0, 0), notice('mention', 0, 1), notice('follow', 1, 2)]
  expect(new Set(groupNotices(list).flatMap(({ notices }) => notices))).toEqual(new Set(list))
  expect(groupNotices([])).toEqual([])
})

test('NOTE-1.15 of what there is a remix stands in the sentence, where it has a title', () => {
  const [group] = groupNotices([
    notice('remix', 0, 0, { sketch: { name: 'abcdefghijkl', title: 'Tide', remix: null } }),
  ])
  expect(group && sentence(group)).toBe('Ada is remixing your “Tide”')
  const [plain] = groupNotices([notice('remix', 0, 0, { sketch: { name: 'abcdefghijkl', title: ' ', remix: null } })])
  expect(plain && sentence(plain)).toBe('Ada is remixing what you made')
})

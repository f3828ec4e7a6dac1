// The pure parts of the chat page: grouping, the range in the document, drafts, completion.
import { describe, expect, test } from 'vitest'
import type { Message } from '#contract/messages'
import { arrangeLines, type Item } from './arrange-lines.ts'
import { closedAt, completed, fitting, typedAt } from './completion.ts'
import { glimpse } from './glimpse.ts'
import { dropDrafts, emptyDraft, keepDraft, readDraft } from './drafts.ts'
import { around, atPresent, mostLines, newer, older, within } from './shown-range.ts'

const message = (id: number, more: Partial<Message> = {}): Message => ({
  id,
  room_id: 1,
  rev: id,
  user_id: 1,
  user: 'moss',
  content: `line ${id}`,
  created_at: new Date(Date.UTC(2026, 10, 24, 12, 0, id)).toISOString(),
  edited_at: null,
  edited: false,
  deleted: false,
  hidden: false,
  reply_to: null,
  client_id: null,
  attachments: [],
  warning: null,
  calls_room: false,
  pinned: false,
  stickers: [],
  ...more,
})
const frame = { awaySince: null, openedAt: Number.MAX_SAFE_INTEGER, me: 9, now: Date.UTC(2026, 10, 24, 13) }
const kinds = (items: readonly Item[]): string[] =>
  items.map((item) => (item.kind === 'line' ? `${item.message.id}${item.first ? '!' : ''}` : item.kind))

describe('arranging', () => {
  test('CHAT-6 lines of one speaker stand together until they pause, answer or another speaks', () => {
    const lines = [
      message(1),
      message(2),
      message(3, { reply_to: 1 }),
      message(4, { user_id: 2, user: 'ada' }),
      message(5),
      message(6, { created_at: '2026-11-24T12:09:00.000Z' }),
    ]
    expect(kinds(arrangeLines(lines, frame))).toEqual(['day', '1!', '2', '3!', '4!', '5!', '6!'])
  })
  test('CHAT-2 a day begins with its name, and once', () => {
    const lines = [
      message(1),
      message(2, { created_at: '2026-11-26T12:00:00.000Z' }),
      message(3, { created_at: '2026-11-26T12:00:01.000Z' }),
    ]
    expect(kinds(arrangeLines(lines, frame))).toEqual(['day', '1!', 'day', '2!', '3'])
  })
  test('CHAT-2 the mark stands before the first line of another after what was read, and never counts', () => {
    const lines = [message(1), message(2, { user_id: 9, user: 'me' }), message(3), message(4)]
    expect(kinds(arrangeLines(lines, { ...frame, awaySince: 1 }))).toEqual(['day', '1!', '2!', 'away', '3!', '4'])
    expect(kinds(arrangeLines(lines, { ...frame, awaySince: 4 }))).not.toContain('away')
    // What is said while the room is open.
    expect(kinds(arrangeLines(lines, { ...frame, awaySince: 1, openedAt: 0 }))).not.toContain('away')
    expect(kinds(arrangeLines(lines, { ...frame, awaySince: 0 }))).not.toContain('away')
  })
  test('CHAT-6 lines age', () => {
    const ages = [0, 2, 10, 40].map((days) =>
      arrangeLines([message(1)], { ...frame, now: frame.now + days * 86_400_000 }).at(-1),
    )
    expect(ages).toMatchObject([{ age: 0 }, { age: 1 }, { age: 2 }, { age: 3 }])
  })
})

describe('the range in the document', () => {
  const lines = Array.from({ length: 1_000 }, (_, index) => message(index + 1))
  test('CHAT-2 never more than 300 lines, from the present to the first line and back', () => {
    let range = atPresent(lines)
    expect(within(lines, range).at(-1)?.id).toBe(1_000)
    let turns = 0
    for (let next = older(lines, range); next; next = older(lines, range)) {
      range = next
      turns += 1
      expect(within(lines, range).length).toBeLessThanOrEqual(mostLines)
    }
    expect(within(lines, range)[0]?.id).toBe(1)
    for (let next = newer(lines, range); next; next = newer(lines, range)) {
      range = next
      turns -= 1
      expect(within(lines, range).length).toBeLessThanOrEqual(mostLines)
    }
    expect(within(lines, range).at(-1)?.id).toBe(1_000)
    expect(Math.abs(turns)).toBeLessThan(12)
  })
  test('CHAT-2 each step keeps lines that were on the screen', () => {
    const range = atPresent(lines)
    const first = within(lines, range)[0]?.id
    expect(within(lines, older(lines, range) ?? range).map(({ id }) => id)).toContain(first)
  })
  test('CHAT-2 a permalink has lines on both sides', () => {
    const ids = within(lines, around(lines, 500)).map(({ id }) => id)
    expect([ids[0], ids.at(-1), ids.includes(500)]).toEqual([440, 560, true])
  })
})

describe('drafts', () => {
  test('CHAT-3 a draft belongs to a person and a room, and an empty one leaves nothing', () => {
    const kept = new Map<string, string>()
    const disk = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    }
    const file = {
      name: 'A'.repeat(22),
      kind: 'image',
      alt: 'a cat',
      size: '320',
      durationMs: null,
      peaks: null,
      called: null,
      bytes: 900,
    } as const
    const draft = { text: 'hm', replyTo: 3, clientId: null, files: [file], warning: '' }
    keepDraft(disk, 1, 7, draft)
    expect(readDraft(disk, 1, 7)).toEqual(draft)
    expect([readDraft(disk, 2, 7), readDraft(disk, 1, 8)]).toEqual([emptyDraft, emptyDraft])
    keepDraft(disk, 1, 7, emptyDraft)
    expect(kept.size).toBe(0)
  })
  test('ACC-7.9 dropping takes every draft of one person, and none of another whose number begins alike', () => {
    const kept = new Map([
      ['neospace.draft.1.7', 'a'],
      ['neospace.draft.12.7', 'b'],
      ['neospace.look', 'c'],
      ['neospace.draft.1.8', 'd'],
    ])
    dropDrafts(
      {
        get length() {
          return kept.size
        },
        key: (n) => [...kept.keys()][n] ?? null,
        removeItem: (key) => void kept.delete(key),
      },
      1,
    )
    expect([...kept.keys()]).toEqual(['neospace.draft.12.7', 'neospace.look'])
  })
  test('CHAT-3 a draft that cannot be read is an empty one', () => {
    const disk = { getItem: () => '{"text":5,', setItem: () => {}, removeItem: () => {} }
    expect(readDraft(disk, 1, 1)).toEqual(emptyDraft)
    expect(readDraft({ ...disk, getItem: () => '{"text":5,"files":[{"name":7},null],"warning":1}' }, 1, 1)).toEqual(
      emptyDraft,
    )
  })
})

describe('completion', () => {
  test.each([
    ['hi @mo', '@', 'mo'],
    ['@', '@', ''],
    ['in #gen', '#', 'gen'],
    ['(@a', '@', 'a'],
  ])('CHAT-3 %j is a name begun', (text, sign, prefix) =>
    expect(typedAt(text, text.length)).toMatchObject({ sign, prefix }),
  )
  test.each(['me@ex', 'a#b', 'hi @mo ', ''])('CHAT-3 %j is none', (text) =>
    expect(typedAt(text, text.length)).toBeNull(),
  )
  test.each([
    [':ca', 'ca'],
    ['(:+1', '+1'],
  ])('CHAT-3.7 %j is an emoji begun', (text, prefix) =>
    expect(typedAt(text, text.length)).toMatchObject({ sign: ':', prefix }),
  )
  test.each(['at 10:30', 'a :', ':c', 'http://ab', ':-D'])('CHAT-3.7 %j is none', (text) =>
    expect(typedAt(text, text.length)).toBeNull(),
  )
  test('CHAT-3.7 the second colon closes a name, and in code it is a colon', () => {
    expect(closedAt('so :cat:', 8)).toEqual({ name: 'cat', start: 3 })
    expect([closedAt('`so :cat:', 9), closedAt('10:30:', 6), closedAt('::', 2)]).toEqual([null, null, null])
  })
  test('CHAT-3 fits ignore case and come in alphabetical order', () =>
    expect(fitting(['Zed', 'moss', 'Mo', 'moss'], 'MO')).toEqual(['Mo', 'moss']))
  test('CHAT-3 the choice takes the place of what was typed', () => {
    const typed = typedAt('hi @mo, ok', 6)
    expect(typed && completed('hi @mo, ok', 6, typed, '@moss')).toEqual({ text: 'hi @moss, ok', caret: 8 })
  })
})

test('CHAT-3 what a spoiler covers is not told where a line stands in one row', () => {
  expect(glimpse(message(1, { content: 'It was ||the cat|| all along, and ||so\non||.' }))).toBe(
    'It was [spoiler] all along, and [spoiler].',
  )
  expect(glimpse(message(1, { content: 'either | or' }))).toBe('either | or')
})

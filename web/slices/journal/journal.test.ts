// An entry while it is written: what is sent when, and what a dead line or a refusal leaves.
import { expect, test } from 'vitest'
import type { JournalEntry } from '#contract/journal'
import { type Held, hold, readHeld, type Written } from './held.ts'
import { createWriting } from './writing.ts'

const written: Written = { title: 'A day', markdown: 'It rained.', audience: 'everyone', replies: true, pictures: [] }
const entryOf = (from: Written, published = false): JournalEntry => ({
  ...from,
  pictures: from.pictures.map(({ file, alt }) => ({
    file,
    alt,
    url: `/files/${file}/320?t=x`,
    srcset: null,
    still_url: null,
    width: null,
    height: null,
  })),
  id: 7,
  author: { id: 1, username: 'ada' },
  published_at: published ? '2026-03-21T09:30:00.000Z' : null,
  changed_at: '2026-03-21T09:30:00.000Z',
  ends_at: null,
  can_edit: true,
  can_reply: published,
})

/** A line that answers what it is told to, with timers that run when the test says so. */
function ground(entry: JournalEntry | null = null, held: Held | null = null) {
  const told: unknown[] = []
  const timers = new Set<() => void>()
  const state = { fault: null as Error | null, held, final: false }
  const answer = (what: unknown, from: Written): Promise<JournalEntry> => {
    told.push(what)
    return state.fault ? Promise.reject(state.fault) : Promise.resolve(entryOf(from, Boolean(entry?.published_at)))
  }
  const writing = createWriting(
    {
      begin: (one) => answer(['begin', one.clientId, one.written.title], one.written),
      change: (id, one) => answer(['change', id, one.title], one),
      isFinal: () => state.final,
      hold: (one) => void (state.held = one),
      later(run) {
        timers.add(run)
        return () => void timers.delete(run)
      },
    },
    { entry, held, clientId: 'fresh-client-id' },
  )
  const tick = async (): Promise<void> => {
    for (const run of [...timers]) {
      timers.delete(run)
      run()
    }
    for (let n = 0; n < 8; n++) await Promise.resolve()
  }
  return { writing, told, state, tick }
}

test('WALL-9.20 a draft is sent by itself, begun once and changed from then on, and held until the house has it', async () => {
  const { writing, told, state, tick } = ground()
  expect(writing.lamp.value).toBe('new')
  writing.change({ title: 'A' })
  writing.change({ title: 'A day' })
  expect(state.held?.written.title).toBe('A day')
  await tick()
  expect(told).toEqual([['begin', 'fresh-client-id', 'A day']])
  expect([writing.lamp.value, state.held]).toEqual(['saved', null])
  writing.change({ title: 'A night' })
  await tick()
  expect(told[1]).toEqual(['change', 7, 'A night'])
  await writing.save()
  expect(told).toHaveLength(2)
})

test('WALL-9.20 without a line it waits and goes out later; what the house refuses is said and stays', async () => {
  const { writing, told, state, tick } = ground()
  state.fault = new Error('away')
  writing.change(written)
  await tick()
  expect(writing.lamp.value).toBe('away')
  expect(state.held?.written).toEqual(written)
  state.fault = null
  await tick()
  expect(writing.lamp.value).toBe('saved')
  expect(told).toHaveLength(2)
  state.fault = new Error('too long')
  state.final = true
  writing.change({ title: 'x'.repeat(200) })
  await tick()
  expect(writing.lamp.value).toBe('refused')
  expect(writing.refusal.value).toBe(state.fault)
  expect(state.held?.written.title).toHaveLength(200)
  await tick()
  expect(told).toHaveLength(3)
})

test('WALL-9.20 what was held before a reload comes back under the same id; a published entry waits for its author', async () => {
  const again = ground(null, { clientId: 'held-client-id', written })
  expect(again.writing.written.value).toEqual(written)
  await again.tick()
  expect(again.told).toEqual([['begin', 'held-client-id', 'A day']])
  const open = ground(entryOf(written, true))
  open.writing.change({ title: 'Changed' })
  await open.tick()
  expect(open.told).toEqual([])
  expect(open.writing.lamp.value).toBe('away')
  await open.writing.save()
  expect(open.told).toEqual([['change', 7, 'Changed']])
  expect(open.writing.lamp.value).toBe('saved')
})

test('WALL-9.20 what is held is read back as it was, and what is no entry is nothing', () => {
  const kept = new Map<string, string>()
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  hold(store, 1, 'new', { clientId: 'held-client-id', written })
  expect(readHeld(store, 1, 'new')).toEqual({ clientId: 'held-client-id', written })
  expect(readHeld(store, 2, 'new')).toBeNull()
  for (const bad of ['{', 'null', '{"clientId":1,"written":{}}', '{"clientId":"a","written":{"audience":"all"}}']) {
    kept.set('neospace.draft.1.journal-new', bad)
    expect(readHeld(store, 1, 'new')).toBeNull()
  }
  hold(store, 1, 'new', null)
  expect(kept.size).toBe(0)
})

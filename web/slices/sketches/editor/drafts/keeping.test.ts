// A draft between the page, this browser and the house: nothing is lost, and nothing is overwritten silently.
import { describe, expect, test } from 'vitest'
import { heldBefore, holdDraft } from './held-drafts.ts'
import { createKeeping, type DraftLine } from './keeping.ts'
import type { OwnDraft, Words } from './own-draft.ts'

function memory() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (at: number) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size
    },
  }
}

const draft = (words: Words, rev: number): OwnDraft =>
  // The sketch itself is handed on and never read here.
  ({ ...words, name: 'aaaaaaaaaaaa', rev, newest: null, sketch: {} }) as OwnDraft

/** A house with one draft, and pages before it. */
function house(first: Words) {
  const state = { words: first, rev: 1, away: false, refuses: false }
  const store = memory()
  const page = (id: string, mine = true) => {
    const due: (() => void)[] = []
    const line: DraftLine = {
      create: mine ? async (words) => draft((state.words = words), (state.rev = 1)) : null,
      async save(_, words, rev) {
        if (state.away) throw new Error('away')
        if (state.refuses) throw new TypeError('refused')
        if (rev !== state.rev) throw new RangeError('conflict')
        state.words = words
        return draft(words, (state.rev += 1))
      },
      fetch: async () => draft(state.words, state.rev),
      hold: (name, held) => holdDraft(store, 1, name ?? 'new', id, held && { kind: 'p5', at: 1, ...held }),
      meaning: (error) => (error instanceof RangeError ? 'conflict' : error instanceof TypeError ? 'refused' : 'again'),
      later(run) {
        due.push(run)
        return () => void due.splice(0)
      },
    }
    return { line, due, keeping: createKeeping(line, draft(state.words, state.rev), state.words) }
  }
  return { state, store, page }
}
const begin: Words = { title: '', code: 'a' }
const heldCode = (store: ReturnType<typeof memory>, name = 'aaaaaaaaaaaa') =>
  heldBefore(store, 1, name, 'nobody').map(({ held }) => held.code)

describe('CODE-2.1 every key is held here, and the house has it soon', () => {
  test('CODE-2.1 it is held before it is sent, and let go once the house has it', async () => {
    const { state, store, page } = house(begin)
    const { keeping, due } = page('one')
    expect(keeping.lamp.value).toBe('house')
    keeping.change({ code: 'ab' })
    expect([keeping.lamp.value, heldCode(store), due.length]).toEqual(['here', ['ab'], 1])
    keeping.change({ code: 'abc' })
    expect([heldCode(store), due.length]).toEqual([['abc'], 1])
    await keeping.send()
    expect([keeping.lamp.value, heldCode(store), state.words.code]).toEqual(['house', [], 'abc'])
  })
  test('CODE-2.1 without the house it stays here, is tried again, and says so', async () => {
    const { state, store, page } = house(begin)
    const { keeping, due } = page('one')
    state.away = true
    keeping.change({ code: 'ab' })
    await keeping.send()
    expect([keeping.lamp.value, heldCode(store), due.length]).toEqual(['here', ['ab'], 1])
    state.away = false
    await keeping.send()
    expect([keeping.lamp.value, state.words.code]).toEqual(['house', 'ab'])
  })
  test('CODE-2.1 what is typed while it is sent is not lost', async () => {
    const { state, store, page } = house(begin)
    const { keeping } = page('one')
    keeping.change({ code: 'ab' })
    const sent = keeping.send()
    keeping.change({ code: 'abc' })
    await sent
    expect([keeping.lamp.value, heldCode(store), state.words.code]).toEqual(['here', ['abc'], 'ab'])
    await keeping.send()
    expect(state.words.code).toBe('abc')
  })
  test('CODE-2.1 a text that the house refuses stays here', async () => {
    const { state, store, page } = house(begin)
    const { keeping } = page('one')
    state.refuses = true
    keeping.change({ code: 'much' })
    await keeping.send()
    expect([keeping.lamp.value, heldCode(store)]).toEqual(['refused', ['much']])
  })
  test('CODE-2.1 a browser that holds nothing is told of', () => {
    const { page } = house(begin)
    const { line } = page('one')
    const keeping = createKeeping({ ...line, hold: () => false }, null, begin)
    keeping.change({ code: 'ab' })
    expect(keeping.lamp.value).toBe('nowhere')
  })
  test('CODE-2.5 for a stranger it stays in this browser', async () => {
    const { store, page } = house(begin)
    const { line } = page('one', false)
    const keeping = createKeeping(line, null, begin)
    keeping.change({ code: 'ab' })
    await keeping.send()
    expect([keeping.lamp.value, heldCode(store, 'new')]).toEqual(['here', ['ab']])
  })
  test('CODE-2.1 a new one gets its name at the first change that is sent, not before', async () => {
    const { store, page } = house(begin)
    const { line } = page('one')
    const keeping = createKeeping(line, null, begin)
    await keeping.send()
    expect(keeping.own.value).toBeNull()
    keeping.change({ code: 'ab' })
    expect(heldCode(store, 'new')).toEqual(['ab'])
    await keeping.send()
    expect([keeping.own.value?.name, heldCode(store, 'new'), heldCode(store)]).toEqual(['aaaaaaaaaaaa', [], []])
  })
})

describe('CODE-2.3 two pages of one sketch overwrite nothing silently', () => {
  test.each(['mine', 'theirs'] as const)('CODE-2.3 the second is asked, and keeps %s', async (which) => {
    const { state, store, page } = house(begin)
    const [one, two] = [page('one').keeping, page('two').keeping]
    one.change({ code: 'from one' })
    two.change({ code: 'from two' })
    expect(heldCode(store).toSorted()).toEqual(['from one', 'from two'])
    await one.send()
    await two.send()
    expect([two.conflict.value?.theirs.code, state.words.code, heldCode(store)]).toEqual([
      'from one',
      'from one',
      ['from two'],
    ])
    two.change({ code: 'from two!' })
    await two.send()
    expect(state.words.code).toBe('from one')
    await two.settle(which)
    const meant = which === 'mine' ? 'from two!' : 'from one'
    expect([state.words.code, two.words.value.code, two.lamp.value, heldCode(store)]).toEqual([
      meant,
      meant,
      'house',
      [],
    ])
  })
  test('CODE-2.3 the same words from both are no conflict', async () => {
    const { page } = house(begin)
    const [one, two] = [page('one').keeping, page('two').keeping]
    one.change({ code: 'same' })
    two.change({ code: 'same' })
    await one.send()
    await two.send()
    expect([two.conflict.value, two.lamp.value, two.own.value?.rev]).toEqual([null, 'house', 2])
  })
})

// The palette finds what one means, and the router what an address means.
import { describe, expect, test } from 'vitest'
import { findEntries, misfit } from './find-entries.ts'
import { matchPath } from './match-path.ts'

const entry = (label: string) => ({ id: label, label, kind: 'place' })

describe('findEntries', () => {
  test('UI-1 letters in order fit, others do not', () => {
    expect(misfit('generative-art', 'gart')).not.toBeNull()
    expect(misfit('general', 'gart')).toBeNull()
  })
  test('UI-1 what stands together comes first', () => {
    const found = findEntries(['settings', 'see it again', 'set'].map(entry), 'set')
    expect(found[0]?.label).toBe('set')
    expect(found[1]?.label).toBe('settings')
  })
  test('UI-1 a word that begins so comes first, and a keyword never before a name or by scattered letters', () => {
    const entries = [
      { ...entry('Doorbell'), keywords: 'notifications bell' },
      { ...entry('Emoji'), keywords: 'cat sticker' },
      entry('#scattered-art'),
      entry('#black-cats'),
      entry('Write to Catrin'),
    ]
    expect(findEntries(entries, 'cat').map(({ label }) => label)).toEqual([
      '#black-cats',
      'Write to Catrin',
      '#scattered-art',
      'Emoji',
    ])
  })
  test('UI-1 at most nine, and all in their order while nothing is typed', () => {
    const many = Array.from({ length: 20 }, (_, index) => entry(`room-${index}`))
    expect(findEntries(many, '').map(({ label }) => label)).toEqual(many.slice(0, 9).map(({ label }) => label))
  })
})

describe('matchPath', () => {
  test('UI-1 parts are named and decoded, the last may be absent', () => {
    expect(matchPath('/rooms/:name/:id?', '/rooms/general')).toEqual({ name: 'general' })
    expect(matchPath('/rooms/:name/:id?', '/rooms/a%20b/7/')).toEqual({ name: 'a b', id: '7' })
  })
  test('UI-1 another path, a longer one and a broken escape do not fit', () => {
    expect(matchPath('/rooms/:name', '/rooms')).toBeNull()
    expect(matchPath('/rooms/:name', '/rooms/a/b')).toBeNull()
    expect(matchPath('/rooms/:name', '/rooms/%E0%A4%A')).toBeNull()
  })
})

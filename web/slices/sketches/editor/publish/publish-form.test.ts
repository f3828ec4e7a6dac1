// What of a form of publishing may go, and what is said of the rest.
import { describe, expect, test } from 'vitest'
import { faultsOf, type PublishForm, tagsOf } from './publish-form.ts'

const form = (part: Partial<PublishForm> = {}): PublishForm => ({
  title: 'Tide',
  caption: '',
  alt: 'Waves',
  altSkipped: false,
  tags: '',
  licence: 'cc-by',
  visibility: 'public',
  seed: 1,
  room: null,
  wall: false,
  revision: null,
  ...part,
})

describe('CODE-1.29 publishing asks for what it needs', () => {
  test('CODE-1.29 what one would see is said, or left out on purpose', () => {
    expect(faultsOf(form())).toEqual({})
    expect(faultsOf(form({ alt: '  ' })).alt).toContain('see')
    expect(faultsOf(form({ alt: '', altSkipped: true }))).toEqual({})
  })
  test('CODE-1.29 what others see has a title', () => {
    expect(faultsOf(form({ title: ' ' })).title).toContain('title')
    expect(faultsOf(form({ title: '', visibility: 'private' }))).toEqual({})
  })
  test('CODE-1.29 tags are read as people write them, once each', () => {
    expect(tagsOf(form({ tags: '#Sea, tide  sea' }))).toEqual(['sea', 'tide'])
    expect(faultsOf(form({ tags: 'a' })).tags).toContain('“a”')
    expect(faultsOf(form({ tags: 'aa bb cc dd ee ff' })).tags).toContain('5')
  })
  test('CODE-1.30 each field says its own fault', () => {
    expect(Object.keys(faultsOf(form({ title: '', alt: '', tags: 'a' })))).toEqual(['title', 'alt', 'tags'])
  })
})

// What of a form of publishing may go, and what is said of the rest.
import { describe, expect, test } from 'vitest'
import { faultOf, type PublishForm, tagsOf } from './publish-form.ts'

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
  ...part,
})

describe('CODE-1.29 publishing asks for what it needs', () => {
  test('CODE-1.29 what one would see is said, or left out on purpose', () => {
    expect(faultOf(form())).toBeNull()
    expect(faultOf(form({ alt: '  ' }))).toContain('see')
    expect(faultOf(form({ alt: '', altSkipped: true }))).toBeNull()
  })
  test('CODE-1.29 what others see has a title', () => {
    expect(faultOf(form({ title: ' ' }))).toContain('title')
    expect(faultOf(form({ title: '', visibility: 'private' }))).toBeNull()
  })
  test('CODE-1.29 tags are read as people write them, once each', () => {
    expect(tagsOf(form({ tags: '#Sea, tide  sea' }))).toEqual(['sea', 'tide'])
    expect(faultOf(form({ tags: 'a' }))).toContain('“a”')
    expect(faultOf(form({ tags: 'aa bb cc dd ee ff' }))).toContain('5')
  })
})

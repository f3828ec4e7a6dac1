// The room that an address carries.
import { expect, test } from 'vitest'
import { forRoom, meantRoom } from './meant-room.ts'

test('CODE-1.33 a room goes with the address from page to page, and nothing else does', () => {
  expect(meantRoom('?starter=x&room=12')).toBe(12)
  for (const none of ['', '?room=', '?room=0', '?room=-1', '?room=1.5', '?room=general'])
    expect(meantRoom(none)).toBe(null)
  expect(forRoom('/codeground/new/p5?starter=x', '?room=12&more=1')).toBe('/codeground/new/p5?starter=x&room=12')
  expect(forRoom('/codeground/abcdefghijkl', '?room=12')).toBe('/codeground/abcdefghijkl?room=12')
  expect(forRoom('/codeground/abcdefghijkl', '?starter=x')).toBe('/codeground/abcdefghijkl')
})

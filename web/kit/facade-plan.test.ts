// The front's windows: one a letter, the same for the same name, none behind the door.
import { describe, expect, test } from 'vitest'
import { lightsOf, planFront, windowsFree } from './facade-plan.ts'

const free = Array.from({ length: 90 }, (_, index) => index)

describe('lightsOf', () => {
  test('LOOK-5 each letter lights one more window and moves none', () => {
    const name = 'juniper'
    for (let length = 1; length <= name.length; length += 1) {
      const now = lightsOf(name.slice(0, length), free)
      expect(now).toHaveLength(length)
      expect(new Set(now.map(({ index }) => index)).size).toBe(length)
      expect(now.slice(0, -1)).toEqual(lightsOf(name.slice(0, length - 1), free))
    }
  })
  test('LOOK-5 the same name lights the same windows whatever its case, another lights others', () => {
    expect(lightsOf('MOSS', free)).toEqual(lightsOf('moss', free))
    expect(lightsOf('moss', free)).not.toEqual(lightsOf('mosa', free))
  })
  test('LOOK-5 more letters than windows light all of them', () => {
    expect(lightsOf('a'.repeat(20), [3, 5])).toHaveLength(2)
    expect(lightsOf('a', [])).toEqual([])
  })
})

describe('windowsFree', () => {
  test('LOOK-5 no window behind the door is lit', () => {
    const front = planFront(1_440, 700)
    const covered = { left: 700, right: 1_200, top: 300 }
    const seen = windowsFree(front, 700, covered)
    expect(seen.length).toBeLessThan(front.columns * front.rows)
    for (const index of seen) {
      const middle = ((index % front.columns) + 0.5) * front.pitch[0]
      const foot = 700 - Math.floor(index / front.columns) * front.pitch[1]
      expect(middle > covered.left && middle < covered.right && foot > covered.top + front.pitch[1]).toBe(false)
    }
  })
})

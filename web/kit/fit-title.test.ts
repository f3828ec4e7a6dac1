// How a title finds the width that fills its slab, whichever way its length bends.
import { expect, test } from 'vitest'
import { widthThatFills } from './fit-title.ts'

const bends: Readonly<Record<string, (width: number) => number>> = {
  straight: (width) => 9 * width,
  'bending up': (width) => 431 + 0.09 * (width - 50) ** 2,
  'bending down': (width) => 431 + 90 * Math.sqrt(width - 50),
}

test.each(Object.entries(bends))('a line whose length is %s fills the slab and stays in it', (_, at) => {
  for (let share = 0.1; share < 1; share += 0.1) {
    const slab = at(50) + share * (at(150) - at(50))
    const length = at(widthThatFills(at, { width: 50, length: at(50) }, { width: 150, length: at(150) }, slab))
    expect(length).toBeLessThanOrEqual(slab)
    expect(length).toBeGreaterThan(slab * 0.9)
  }
})

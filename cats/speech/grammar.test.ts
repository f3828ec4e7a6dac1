// The grammar of bodies, read and counted.
import { describe, expect, test } from 'vitest'
import { lineOf, slotsOf, variantsOf } from './grammar.ts'
import { variantAt } from './variant-at.ts'

const body = 'I saw [a|the] moth, {user}. [|It left.] <small> stayed.'

describe('bodies', () => {
  test('CAT-3.5 a body makes as many lines as its choices multiply to, each of them different', () => {
    const said = new Set(Array.from({ length: variantsOf(body) }, (_, number) => lineOf(body, number, () => 'pia')))
    expect(variantsOf(body)).toBe(40)
    expect(said.size).toBe(40)
    expect(said).toContain('I saw the moth, pia. A button stayed.')
    expect(slotsOf(body)).toEqual(['user'])
  })
  test.each(['a {nobody}', 'a <nothing>', 'an [open', 'a } alone', 'one [or {user}|none]'])(
    'CAT-3.5 “%s” is refused',
    (wrong) => {
      expect(() => variantsOf(wrong)).toThrow(RangeError)
    },
  )
  test.each([1, 2, 3, 7, 12, 40, 97, 480])('CAT-3.3 all %i lines of a body come before one comes again', (variants) => {
    for (const seed of [0, 1, 2, 4_294_967_295]) {
      const order = Array.from({ length: variants }, (_, use) => variantAt(variants, use, seed))
      expect(new Set(order).size).toBe(variants)
      expect(Math.max(...order)).toBe(variants - 1)
    }
  })
})

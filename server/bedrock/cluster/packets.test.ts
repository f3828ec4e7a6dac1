// What nodes say arrives whole and in order, however it is put together and cut.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { packer, type Said, unpacker } from './packets.ts'

const most = 400
const said = fc.array(fc.tuple(fc.string({ maxLength: 20 }), fc.jsonValue({ maxDepth: 2 })), { maxLength: 12 })
const long = fc.array(fc.tuple(fc.constant('t'), fc.string({ unit: 'binary', maxLength: 3_000 })), { maxLength: 3 })

describe('packets between nodes', () => {
  it('NODE-7 bring what was said, in its order, in texts of bounded size, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(said, long), (messages) => {
        const texts = packer('a node', 'q', most)(messages as Said[])
        for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most)
        const unpack = unpacker()
        expect(texts.flatMap((text) => unpack(text)?.said ?? [])).toEqual(JSON.parse(JSON.stringify(messages)))
      }),
    )
  })

  it('NODE-7 gather many short ones in one text', () => {
    const texts = packer('a node', 'q', most)(Array.from({ length: 10 }, (_, n): Said => ['t', n]))
    expect(texts).toHaveLength(1)
  })

  it('NODE-7 keep apart what two nodes, or two ways of one, send in pieces at the same time', () => {
    const words = (letter: string): Said => ['t', letter.repeat(1_000)]
    const [ways, unpack] = [[packer('one', 'q', most), packer('one', 's', most), packer('two', 'q', most)], unpacker()]
    const texts = ways.map((pack, n) => pack([words('abc'.charAt(n))]))
    const mixed = texts[0]?.flatMap((_, n) => texts.map((way) => way[n] ?? '')) ?? []
    expect(mixed.flatMap((text) => unpack(text)?.said ?? [])).toEqual([words('a'), words('b'), words('c')])
  })

  it('NODE-7 leave out what no node wrote', () => {
    for (const text of ['', 'null', '[]', '{"a":1}', '["x"]', '["x",[["pieces",7]]]'])
      expect(unpacker()(text)).toBeNull()
  })
})

// Laws, rules and rows on one side, the tests that guard them on the other: neither may name what the other does not.
import { describe, expect, test } from 'vitest'
import { declaredIds, lawful, productRow, quotedIds, ruleOfSlice, undeclared, unmatched } from './rules/id-rules.ts'
import { proofsIn } from './rules/proof-rules.ts'
import { lines } from './rules/violation.ts'
import { plant } from './tree/plant.ts'
import { filesBelow, readText, readTree } from './tree/read-tree.ts'

const tree = readTree()
const quoted = quotedIds(tree)
const laws = declaredIds(readText('docs/LAWS.md'))
const specs = ['server/slices', 'song', 'cats'].flatMap((folder) => filesBelow(folder, /^SPEC\.md$/))

describe('the real tree', () => {
  test('ID-1 every law is guarded, and every law named by a test stands in docs/LAWS.md', () => {
    expect(laws.length).toBeGreaterThan(30)
    expect(lines(unmatched('docs/LAWS.md', laws, quoted, lawful(laws)))).toEqual([])
  })
  test('ID-2 every rule of a slice is guarded, and every rule named by a test stands in a SPEC.md', () => {
    expect(specs.length).toBeGreaterThan(0)
    const rules = specs.flatMap((path) => declaredIds(readText(path)))
    // A rule of the edge that belongs to no slice stands among the laws.
    expect(lines(unmatched('SPEC.md', rules, quoted, (id) => ruleOfSlice(id) && !laws.includes(id)))).toEqual([])
  })
  test('ID-3 every row of the product that a test names stands in docs/PROOFS.md', () => {
    const rows = new Set(proofsIn(readText('docs/PROOFS.md')).map(({ id }) => id))
    const absent = [...quoted.keys()].filter((id) => productRow(laws)(id) && !rows.has(id))
    expect(absent).toEqual([])
  })
  test('ID-4 what a comment names is declared', () => {
    const rows = proofsIn(readText('docs/PROOFS.md')).map(({ id }) => id)
    const declared = new Set([...laws, ...rows, ...specs.flatMap((path) => declaredIds(readText(path)))])
    expect(lines(undeclared(tree, declared))).toEqual([])
  })
})

describe('planted faults', () => {
  const tests = plant({
    'log/a.test.ts': `test('LAW-1 holds', () => {})\ntest.each([['CHAT-1.2 again, CHAT-1.3 too']])\ntest(\`ARCH-9 is \${x}\`, () => {})`,
    'log/b.ts': `const noTest = 'LAW-7 elsewhere'`,
  })
  const found = quotedIds(tests)

  test('ID-1 an unguarded law, a doubled one, and one that only a test knows are found', () => {
    const page = declaredIds('- LAW-1 One.\n- LAW-2 Two.\n- LAW-2 Two.\nLAW-3 in prose\n- ARCH-1 One.')
    expect(lines(unmatched('LAWS', page, found, lawful(page)))).toEqual([
      'LAWS: ARCH-1 is guarded by no test',
      'LAWS: LAW-2 is guarded by no test',
      'LAWS: LAW-2 is guarded by no test',
      'LAWS: LAW-2 stands twice',
      'log/a.test.ts: names ARCH-9, which LAWS does not',
    ])
  })
  test('ID-2 an unguarded rule and one that only a test knows are found', () => {
    expect(lines(unmatched('SPEC', declaredIds('- CHAT-1.1 One.'), found, ruleOfSlice))).toEqual([
      'SPEC: CHAT-1.1 is guarded by no test',
      'log/a.test.ts: names CHAT-1.2, which SPEC does not',
      'log/a.test.ts: names CHAT-1.3, which SPEC does not',
    ])
  })
  test('ID-3 a row is told from a law and from a rule', () => {
    const isRow = productRow(['LAW-1', 'OPEN-4'])
    expect(['OPS-2', 'OPEN-4', 'LAW-1', 'CHAT-1.2'].filter(isRow)).toEqual(['OPS-2', 'OPEN-4'])
  })
  test('ID-4 a comment that names what nothing declares is found, code is not', () => {
    const planted = plant({ 'log/a.ts': "/** [LAW-1, LAW-8] Holds. */\nconst x = '[LAW-9]'" })
    expect(lines(undeclared(planted, new Set(['LAW-1'])))).toEqual([
      'log/a.ts: a comment names LAW-8, which nothing declares',
    ])
  })
})

// File budgets and manners against the real tree, and a planted violation for each.
import { describe, expect, test } from 'vitest'
import {
  badNames,
  budget,
  consoles,
  openings,
  shares,
  sliceFiles,
  tooLong,
  tooManyImports,
  undocumented,
} from './rules/file-rules.ts'
import { lines } from './rules/violation.ts'
import { plant } from './tree/plant.ts'
import { filesBelow, readTree } from './tree/read-tree.ts'

const tree = readTree()
const paths = tree.map(({ path }) => path)
const long = (count: number): string => '//.\n'.repeat(count)

describe('the real tree', () => {
  test('SIZE-1 the median file and 95 of 100 keep their length', () => {
    expect(tree.length).toBeGreaterThan(80)
    expect(lines(shares(tree))).toEqual([])
  })
  test('SIZE-2 no file is too long', () => expect(lines(tooLong(tree))).toEqual([]))
  test('SIZE-3 no file needs too many others', () => expect(lines(tooManyImports(tree))).toEqual([]))
  test('NAME-1 files are named after what they are', () => expect(lines(badNames(paths))).toEqual([]))
  test('NAME-2 a slice has only the known file names', () =>
    expect(lines(sliceFiles(filesBelow('server/slices', /./)))).toEqual([]))
  test('WORD-1 every file begins by saying what it is for', () => expect(lines(openings(tree))).toEqual([]))
  test('WORD-2 exported functions and classes say what they do', () => expect(lines(undocumented(tree))).toEqual([]))
  test('WORD-3 only the command line writes to the console', () => expect(lines(consoles(tree))).toEqual([]))
})

describe('planted violations', () => {
  test('SIZE-1 a tree of long files is found; tests and tables of data do not count', () => {
    const some = (count: number, size: number, at = 'log'): Record<string, string> =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`${at}/${size}-${index}.ts`, long(size)]))
    expect(shares(plant(some(10, budget.median)))).toEqual([])
    expect(shares(plant({ ...some(4, 10), ...some(6, budget.median + 1) }))).toHaveLength(1)
    expect(shares(plant({ ...some(90, 10), ...some(10, budget.most + 1) }))).toHaveLength(1)
    expect(shares(plant({ ...some(90, 10), ...some(10, 900, 'words'), ...some(10, 250, 'test') }))).toEqual([])
  })
  test('SIZE-2 one line too many is found', () => {
    expect(tooLong(plant({ 'log/a.ts': long(budget.none), 'log/b.ts': long(budget.none + 1) }))).toHaveLength(1)
    const tables = plant({ 'words/en/a.ts': long(budget.none + 1), 'contract/a.ts': long(budget.none + 1) })
    expect(tooLong(tables).map(({ path }) => path)).toEqual(['words/en/a.ts'])
  })
  test('SIZE-3 one import too many is found, registries apart', () => {
    const nine = Array.from({ length: 9 }, (_, index) => `import './${index}.ts'`).join('\n')
    const types = (count: number): string =>
      Array.from({ length: count }, (_, index) => `import type { T${index} } from './${index}.ts'`).join('\n')
    const planted = plant({
      'log/a.ts': nine,
      'log/b.ts': types(12),
      'log/c.ts': types(13),
      'log/index.ts': nine,
      'server/neospace.ts': nine,
    })
    expect(lines(tooManyImports(planted))).toEqual([
      'log/a.ts: imports 9 modules, more than 8',
      'log/c.ts: imports 13 modules with types, more than 12',
    ])
  })
  test('NAME-1 names that say nothing are found', () => {
    const bad = [
      'log/utils.ts',
      'web/date-helpers.ts',
      'server/common/a.ts',
      'log/RoomState.ts',
      'log/message-handler.ts',
    ]
    expect(badNames(['log/room-state.ts', 'bin/vite.config.ts', ...bad]).map(({ path }) => path)).toEqual(bad)
  })
  test('NAME-2 an invented file in a slice is found', () => {
    const good = ['SPEC.md', 'index.ts', 'commands/a.ts', 'chat.test.ts', 'chat-limits.test.ts', 'policy.ts']
    const bad = ['service.ts', 'commands/deep/a.ts', 'other.test.ts', 'chat-notes.ts']
    const at = (file: string): string => `server/slices/chat/${file}`
    expect(sliceFiles([...good, ...bad].map(at)).map(({ path }) => path)).toEqual(bad.map(at))
  })
  test('WORD-1 a file without an opening sentence is found', () => {
    const planted = plant({
      'log/a.ts': 'export const a = 1',
      'log/b.ts': '// not a sentence\nexport const a = 1',
      'log/c.ts': '// Says what it is for,\n// over two lines.\nexport const a = 1',
      'log/d.ts': '/** Says what it is for. */\nexport const a = 1',
    })
    expect(openings(planted).map(({ path }) => path)).toEqual(['log/a.ts', 'log/b.ts'])
  })
  test('WORD-2 an exported function without a sentence is found', () => {
    const planted = plant({
      'log/a.ts':
        '// A.\nexport function bare() {}\n/** Says. */\nexport const said = () => 1\nexport const silent = () => 2',
      'log/b.ts': '// B.\n/** Says. */\nexport class Said {}\n\nexport class Silent {}\nexport interface Shape {}',
    })
    expect(lines(undocumented(planted)).map((line) => line.split(' ')[2])).toEqual(['bare', 'silent', 'Silent'])
  })
  test('WORD-3 the console outside the command line is found', () => {
    const planted = plant({
      'server/bedrock/a.ts': 'console.log(1)',
      'server/cli/a.ts': 'console.log(1)',
      'log/a.ts': '// console.log(1)',
    })
    expect(consoles(planted).map(({ path }) => path)).toEqual(['server/bedrock/a.ts'])
  })
})

// What the pages tell people to type is what the program understands.
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Ground, commandsIn, shellBlocks, unknownCommands, unknownSettings } from './rules/shell-rules.ts'
import { lines } from './rules/violation.ts'
import { filesBelow, readText, root } from './tree/read-tree.ts'

// npm reads this very file; its form is npm’s.
const { scripts } = JSON.parse(readText('package.json')) as { readonly scripts: Readonly<Record<string, string>> }
const ground: Ground = { exists: (path) => existsSync(`${root}/${path}`), scripts: Object.keys(scripts) }
const pages = [
  ...filesBelow('docs', /\.md$/).filter((path) => !path.startsWith('docs/reference/') && path !== 'docs/PROOFS.md'),
  ...['README.md', 'SECURITY.md', 'CONTRIBUTING.md'],
]

describe('written pages', () => {
  test('DOC-7 every command that a page shows is understood, and what it names is there', () => {
    expect(pages.length).toBeGreaterThan(20)
    const shown = pages.flatMap((path) => shellBlocks(readText(path)).flatMap(({ text }) => commandsIn(text)))
    expect(shown.filter(([program]) => program === 'neospace').length).toBeGreaterThan(25)
    expect(lines(pages.flatMap((path) => unknownCommands(path, readText(path), ground)))).toEqual([])
  })
  test('DOC-7 every setting that a page names exists', () => {
    expect(lines(pages.flatMap((path) => unknownSettings(path, readText(path))))).toEqual([])
  })
  test('DOC-7 no block with commands of the house goes unread', () => {
    const unread = pages.filter((path) =>
      /^```(?!sh\b)\w*\n(?:[^`]*\n)?(?:neospace [a-z]|npm (?:run|start|test)\b)/m.test(readText(path)),
    )
    expect(unread).toEqual([])
  })
})

describe('planted faults', () => {
  const here: Ground = { exists: (path) => path === 'deploy/neospace.service', scripts: ['ready'] }
  const block = (...commands: string[]): string => ['```sh', ...commands, '```', ''].join('\n')
  const found = (page: string): string[] => lines(unknownCommands('p.md', page, here))

  test('DOC-7 a command that was renamed, a flag that is gone and a word too many are found', () => {
    expect(found(block('neospace backup make'))).toEqual([expect.stringContaining('needs one of: create')])
    expect(found(block("neospace user ban ben --because 'no'"))).toEqual([expect.stringContaining('no flag --because')])
    expect(found(block('cd /x && A=1 neospace status now # as ever'))).toEqual([expect.stringContaining('"now"')])
    expect(found('Say `neospace backup` or `neospace keyring turn NAME`.')).toHaveLength(2)
  })
  test('DOC-7 a script, a file and a unit that are not there are found', () => {
    const page = block('npm run steady', 'install deploy/gone /x', 'systemctl stop neospace-old.timer')
    expect(found(page)).toEqual([
      'p.md: npm has no script steady',
      'p.md: there is no deploy/gone',
      'p.md: there is no unit neospace-old.timer',
    ])
  })
  test('DOC-7 what is right is left in peace', () => {
    const page = block(
      'npm run ready',
      'systemctl stop neospace.service',
      "neospace user mute ben --reason 'two words' || true",
    )
    expect(found(page)).toEqual([])
    expect(commandsIn('a \'b c\' "d e" f # g')).toEqual([['a', 'b c', 'd e', 'f']])
  })
  test('DOC-7 a setting that does not exist is found', () => {
    expect(lines(unknownSettings('p.md', 'NEOSPACE_ORIGIN, NEOSPACE_SECRET_FILE, NEOSPACE_GONE'))).toEqual([
      'p.md: names the setting NEOSPACE_GONE, which does not exist',
    ])
  })
})

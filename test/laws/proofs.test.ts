// The ledger of proofs and the answers to a standard name only what is there, and each runtime dependency has its reason written down.
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { answersIn, type Evidence, proofsIn, unproved } from './rules/proof-rules.ts'
import { lines } from './rules/violation.ts'
import { filesBelow, readText, root } from './tree/read-tree.ts'

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
}

// npm reads this very file; its form is npm's.
const manifest = JSON.parse(readText('package.json')) as Manifest
const evidence: Evidence = {
  read: (path) => (existsSync(`${root}/${path}`) ? readText(path) : null),
  scripts: Object.keys(manifest.scripts),
}

describe('docs/PROOFS.md', () => {
  const proofs = proofsIn(readText('docs/PROOFS.md'))

  test('PROOF-1 every test, file and command it names is there', () => {
    expect(proofs.length).toBeGreaterThan(20)
    expect(lines(unproved(proofs, evidence))).toEqual([])
  })
  test('PROOF-1 no claim stands twice', () => {
    const ids = proofs.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
  test('PROOF-1 a row without proof, a missing file, a missing test and a missing command are found', () => {
    const ledger = [
      '| id | claim | proof |',
      '| --- | --- | --- |',
      '| AAA-1 | Said. | |',
      '| AAA-2 | Open. | none yet |',
      '| AAA-3 | Shown. | `gone.test.ts` |',
      '| AAA-4 | Shown. | `there.test.ts` “LAW-1 it holds”; `there.test.ts` “LAW-2 not written” |',
      '| AAA-5 | Shown. | `npm run quick`, `npm run nothing`, `node bin/gone.ts` |',
    ].join('\n')
    const here: Evidence = {
      read: (path) => (path === 'there.test.ts' ? `test('LAW-1 it holds')` : null),
      scripts: ['quick'],
    }
    expect(lines(unproved(proofsIn(ledger), here))).toEqual([
      'AAA-1: names no proof; say "none yet" if there is none',
      'AAA-3: names gone.test.ts, which is not there',
      'AAA-4: names a test “LAW-2 not written” that there.test.ts does not have',
      'AAA-5: names the command node bin/gone.ts, which is not there',
      'AAA-5: names the command npm run nothing, which is not there',
    ])
  })
})

describe('docs/security/asvs.md', () => {
  const answers = answersIn(readText('docs/security/asvs.md'))

  test('PROOF-3 every row is answered, and every test and file it names is there', () => {
    expect(answers.length).toBeGreaterThan(150)
    expect(lines(unproved(answers, evidence))).toEqual([])
  })
  test('PROOF-3 no requirement stands twice', () => {
    const ids = answers.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
  test('PROOF-3 a row without answer, one that nothing meets and a missing test are found', () => {
    const page = [
      '| number | level | asks | answer |',
      '| V1.1.1 | 1 | this | met: `there.test.ts` “LAW-1 it holds” |',
      '| V1.1.2 | 1 | that | met: surely |',
      '| V1.1.3 | 2 | more | `there.test.ts` |',
      '| V1.1.4 | 2 | more | open: half of it, `there.test.ts` “LAW-2 not written” |',
      '| V1.2 | 2 | a section | not applicable: there is none |',
    ].join('\n')
    const here: Evidence = {
      read: (path) => (path === 'there.test.ts' ? `test('LAW-1 it holds')` : null),
      scripts: [],
    }
    expect(lines(unproved(answersIn(page), here))).toEqual([
      'V1.1.2: names no proof; say "none yet" if there is none',
      'V1.1.3: names no proof; say "none yet" if there is none',
      'V1.1.4: names a test “LAW-2 not written” that there.test.ts does not have',
    ])
  })
})

describe('docs/decisions', () => {
  const decisions = filesBelow('docs/decisions', /\.md$/)

  test('PROOF-2 every runtime dependency has its reason in a decision', () => {
    const said = decisions.map(readText).join('\n')
    const silent = Object.keys(manifest.dependencies).filter((name) => !said.includes(`\`${name}\``))
    expect(silent).toEqual([])
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(40)
  })
  test('PROOF-2 a decision has context, decision and consequences, on one page, under a number of its own', () => {
    const numbers = decisions.map((path) => /\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1])
    expect(numbers).not.toContain(undefined)
    expect(new Set(numbers).size).toBe(decisions.length)
    for (const path of decisions) {
      const text = readText(path)
      expect(text.match(/^## .+$/gm), path).toEqual(['## Context', '## Decision', '## Consequences'])
      expect(text.split('\n').length, path).toBeLessThan(60)
    }
  })
})

describe('the commands of package.json', () => {
  const commands = Object.entries(manifest.scripts)
  const fileOf = (command: string): string | undefined => /^node (\S+)/.exec(command)?.[1]

  test('PROOF-4 the file of each is there', () => {
    const files = commands.flatMap(([, command]) => fileOf(command) ?? [])
    expect(files.length).toBeGreaterThan(10)
    expect(files.filter((file) => !existsSync(`${root}/${file}`))).toEqual([])
  })
  test('PROOF-4 whatever needs the pinned runtime first makes a clone ready', () => {
    // `.mjs` runs on the oldest Node that the project takes; the others are parts, run by those who have made it ready.
    const needs = commands.filter(([, command]) => /^node \S+\.ts|^stryker/.test(command) || command.includes('serve'))
    expect(needs.length).toBeGreaterThan(5)
    expect(
      needs.map(([name]) => name).filter((name) => manifest.scripts[`pre${name}`] !== 'node bin/ready.mjs'),
    ).toEqual([])
  })
})

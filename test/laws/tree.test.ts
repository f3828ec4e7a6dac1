// docs/ARCHITECTURE.md shows the folders that are there: no more, no less.
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { drawnFolders } from './rules/document-rules.ts'
import { readText, root } from './tree/read-tree.ts'

/** Folders whose folders the page shows one by one. */
const shown = [
  '',
  'bin',
  'server',
  'server/schema',
  'server/bedrock',
  'server/slices',
  'web',
  'words',
  'dev-env',
  'docs',
  'test',
  'views',
]

/** Not of the source: made by tools, or hidden. */
const apart = /^(\.|node_modules$|dist$|neospace-data$)/

const foldersIn = (path: string): string[] => {
  const names = readdirSync(`${root}/${path}`, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return names.filter(({ name }) => !apart.test(name)).map(({ name }) => (path === '' ? name : `${path}/${name}`))
}

describe('docs/ARCHITECTURE.md', () => {
  test('ARCH-9 it shows every folder that is there, and none that is not', () => {
    const real = shown.flatMap(foldersIn).sort()
    expect(real.length).toBeGreaterThan(30)
    expect(drawnFolders(readText('docs/ARCHITECTURE.md')).sort()).toEqual(real)
  })
  test('ARCH-9 the drawing is read with its depths', () => {
    const drawing = [
      '```',
      'house/',
      '├── a/   one',
      '│   ├── b/',
      '│   │   └── c/  deep',
      '│   └── d/',
      '└── e/',
      '    └── f/',
      '```',
    ].join('\n')
    expect(drawnFolders(drawing)).toEqual(['a', 'a/b', 'a/b/c', 'a/d', 'e', 'e/f'])
  })
})

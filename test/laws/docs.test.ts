// The generated documents are current, the two machine-readable ones hold together, and no page links to what is not there.
import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openApi } from '#bedrock/http/openapi'
import { asyncApi } from '#bedrock/realtime/asyncapi'
import { calls, pushes, routes } from '#contract/index'
import { documents, stale } from '../../bin/reference/documents.ts'
import { brokenLinks, danglingReferences } from './rules/document-rules.ts'
import { lines } from './rules/violation.ts'
import { filesBelow, readText, root } from './tree/read-tree.ts'

const readOrNull = (path: string): string | null => (existsSync(`${root}/${path}`) ? readText(path) : null)

describe('generated documents', () => {
  // Everything is generated anew, which a machine with other work does slowly.
  test('DOC-1 each is what the code says now', { timeout: 120_000 }, () => {
    expect(documents().size).toBeGreaterThan(8)
    expect(stale(readOrNull)).toEqual([])
  })
  test('DOC-1 a changed and a missing one are found', { timeout: 120_000 }, () => {
    const current = documents()
    const [first = '', second = ''] = current.keys()
    const tampered = (path: string): string | null => {
      if (path === first) return `${current.get(path)} `
      return path === second ? null : (current.get(path) ?? null)
    }
    expect(stale(tampered)).toEqual([first, second])
  })
})

const methods = ['get', 'post', 'put', 'patch', 'delete']

interface OpenApi {
  readonly openapi: string
  readonly info: Record<string, unknown>
  readonly paths: Record<string, Record<string, Operation>>
}
interface Operation {
  readonly summary: string
  readonly parameters?: readonly { readonly name: string; readonly in: string }[]
  readonly responses: Record<string, { readonly description: string }>
}
interface AsyncApi {
  readonly asyncapi: string
  readonly operations: Record<string, { readonly action: string; readonly channel: unknown }>
}

describe('OpenAPI', () => {
  // The test reads the document as any reader of the published form would.
  const document = openApi('1.2.3') as unknown as OpenApi
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  )

  test('DOC-2 it is 3.1, names its version, and has every route once', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/)
    expect(document.info).toMatchObject({ title: expect.any(String), version: '1.2.3' })
    expect(operations).toHaveLength(routes.length)
    for (const { method } of operations) expect(methods).toContain(method)
  })
  test('DOC-2 every operation describes a success, its failures, and each name in its path', () => {
    for (const { path, operation } of operations) {
      expect(Object.keys(operation.responses).filter((status) => status.startsWith('2'))).toHaveLength(1)
      expect(Object.keys(operation.responses)).toContain('429')
      for (const { description } of Object.values(operation.responses)) expect(description).not.toBe('')
      const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path').map(({ name }) => name)
      expect(inPath.sort()).toEqual([...path.matchAll(/\{([a-z_]+)\}/g)].map(([, name = '']) => name).sort())
    }
  })
  test('DOC-2 every reference leads to a part of the document', () => expect(danglingReferences(document)).toEqual([]))
  test('DOC-2 it is plain JSON without TypeBox’s own marks', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
    expect(JSON.stringify(document)).not.toMatch(/"~\w+":/)
  })
})

describe('AsyncAPI', () => {
  // As above.
  const document = asyncApi('1.2.3') as unknown as AsyncApi

  test('DOC-3 it is 3.0 and has every event in its direction', () => {
    expect(document.asyncapi).toMatch(/^3\.0\.\d+$/)
    const actions = Object.values(document.operations).map(({ action }) => action)
    expect(actions.filter((action) => action === 'receive')).toHaveLength(calls.length)
    expect(actions.filter((action) => action === 'send')).toHaveLength(pushes.length)
  })
  test('DOC-3 every reference leads to a part of the document', () => expect(danglingReferences(document)).toEqual([]))
  test('DOC-3 a reference that leads nowhere is found', () => {
    expect(danglingReferences({ a: { $ref: '#/b/c' }, b: {} })).toEqual(['#/b/c'])
    expect(danglingReferences({ a: [{ $ref: '#/b/c.d' }], b: { 'c.d': 1 } })).toEqual([])
  })
})

describe('written pages', () => {
  const pages = [...filesBelow('docs', /\.md$/), ...['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'CHANGELOG.md']]

  test('DOC-4 no page links to what is not there', () => {
    expect(pages.length).toBeGreaterThan(20)
    const exists = (path: string): boolean => existsSync(`${root}/${path}`)
    expect(lines(pages.flatMap((path) => brokenLinks(path, readText(path), exists)))).toEqual([])
  })
  test('DOC-6 no change is told twice', () => {
    const told = readText('CHANGELOG.md')
      .split('\n')
      .filter((line) => line.startsWith('- '))
      .map((line) => line.slice(0, line.search(/[:;.]/)))
    expect(told.length).toBeGreaterThan(10)
    expect(told.filter((line, at) => told.indexOf(line) !== at)).toEqual([])
  })
  test('DOC-4 a broken link is found, from where the page stands', () => {
    const exists = (path: string): boolean => path === posix.join('docs', 'LAWS.md')
    const text = '[laws](../LAWS.md#top) [gone](gone.md) ![shot](shot.png) [out](https://example.org) [here](#here)'
    expect(lines(brokenLinks('docs/reference/a.md', text, exists))).toEqual([
      'docs/reference/a.md: links to gone.md, which is not there',
      'docs/reference/a.md: links to shot.png, which is not there',
    ])
  })
})

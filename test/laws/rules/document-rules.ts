// Rules about documents: references within them and links between them lead somewhere.
import { posix } from 'node:path'
import type { Violation } from './violation.ts'

/** Every `$ref` of a document that leads to no part of it. */
export function danglingReferences(document: unknown): string[] {
  return [...new Set(references(document))].filter((reference) => resolve(document, reference) === undefined)
}

function* references(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    if (key === '$ref' && typeof part === 'string') yield part
    else yield* references(part)
  }
}

const resolve = (document: unknown, reference: string): unknown =>
  reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>(
      (at, key) =>
        typeof at === 'object' && at !== null ? Object.entries(at).find(([name]) => name === key)?.[1] : undefined,
      document,
    )

/** Links of a Markdown page to files that do not exist; addresses of the web and anchors are not followed. */
export const brokenLinks = (path: string, text: string, exists: (path: string) => boolean): Violation[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => {
    const file = link.split('#')[0] ?? ''
    if (file === '' || /^[a-z]+:/.test(file)) return []
    return exists(posix.join(posix.dirname(path), file)) ? [] : [{ path, why: `links to ${file}, which is not there` }]
  })

/** Paths of the folders in a drawing such as `│   ├── name/   what it is`, without the root. */
export function drawnFolders(text: string): string[] {
  const above: string[] = []
  return [...text.matchAll(/^([│ ]*)[├└]── ([\w.-]+)\//gm)].map(([, indent = '', name = '']) => {
    const depth = indent.length / 4
    above.length = depth
    above.push(name)
    return above.join('/')
  })
}

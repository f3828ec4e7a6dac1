// Writes down which files each page of the client needs beside the shell, so that the server can name them in the page's HTML and the browser need not learn of them from the shell.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

/** A page's address, as the router reads it, and what it loads: paths below the built client. */
export interface PageFiles {
  readonly path: string
  /** Strangers see it too; at any other address they meet the door. */
  readonly open: boolean
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

interface Found {
  readonly path: string
  readonly open: boolean
  /** The file that its `load` imports. */
  readonly module: string
}

const specs =
  /(?:path: |(?<door>atDoor\('[^']+', ))'(?<path>\/[^']*)'|registerPlace\(\{\s*id: '(?<place>[a-z-]+)'|access: '(?<access>[a-z-]+)'|\bimport\('(?<module>\.\/[^']+)'\)/g

/** The pages that the `index.ts` of each slice registers: the address that stands before an import is that of its page. */
export const pagesIn = (slices: string): readonly Found[] => indexesIn(slices).flatMap(pagesOf)

/** The doors of slices and of their rooms. */
export const indexesIn = (slices: string): readonly string[] =>
  readdirSync(slices, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:^|[/\\])index\.ts$/.test(name))
    .map((name) => join(slices, name))
    .sort()

function pagesOf(file: string): readonly Found[] {
  const text = readFileSync(file, 'utf8')
  let [path, open] = ['', false]
  const found: Found[] = []
  for (const { groups } of text.matchAll(specs)) {
    if (groups?.path !== undefined) [path, open] = [groups.path, groups.door !== undefined]
    else if (groups?.place !== undefined) [path, open] = [`/${groups.place}`, false]
    else if (groups?.access !== undefined) open = groups.access === 'anyone'
    else if (groups?.module !== undefined && path !== '') {
      found.push({ path, open, module: join(dirname(file), groups.module) })
      path = ''
    }
  }
  return found
}

/** A Vite plugin: writes `pages.json` beside the built client’s page. */
export const pageFiles = (slices: string): Plugin => ({
  name: 'page-files',
  apply: 'build',
  generateBundle: {
    // After Vite has taken away the scripts of which nothing but a stylesheet was left.
    order: 'post',
    handler(_options, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk')
      const shell = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap((entry) => closure(entry, chunks)))
      const line = chunks.filter(({ facadeModuleId }) => facadeModuleId?.includes('socket.io-client'))
      const pages = pagesIn(slices).map(({ path, open, module }): PageFiles => {
        const own = chunks.find(({ facadeModuleId }) => facadeModuleId === module)
        if (!own) throw new Error(`The page at ${path} loads ${module}, which is no chunk of its own.`)
        const needed = closure(own, chunks).filter((chunk) => !shell.has(chunk))
        return {
          path,
          open,
          // Whoever is inside goes on the line at once.
          scripts: [...needed, ...(open ? [] : line)].map(({ fileName }) => fileName),
          styles: [...new Set(needed.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))],
        }
      })
      this.emitFile({ type: 'asset', fileName: 'pages.json', source: JSON.stringify(pages) })
    },
  },
})

/** A chunk and all that it imports at once. */
function closure(start: Rolldown.OutputChunk, chunks: readonly Rolldown.OutputChunk[]): Rolldown.OutputChunk[] {
  const found = new Set([start])
  for (const chunk of found)
    for (const name of chunk.imports) {
      const next = chunks.find(({ fileName }) => fileName === name)
      if (next) found.add(next)
    }
  return [...found]
}

// Every generated document by its path. `bin/docs.ts` writes them, a law compares them with what is there.
import { openApi } from '#bedrock/http/openapi'
import { asyncApi } from '#bedrock/realtime/asyncapi'
import { version } from '#server/config/version'
import { cliPage } from './cli-page.ts'
import { graphPage } from './graph-page.ts'
import { httpPage } from './http-page.ts'
import { socketPage } from './socket-page.ts'
import { configPage, envExample, hooksPage, limitPage, refusalPage, shapePage } from './table-pages.ts'

const json = (value: unknown): string => JSON.stringify(value, null, 1)

/** Paths relative to the repository's root, each with its whole text. */
export function documents(): ReadonlyMap<string, string> {
  const pages: Readonly<Record<string, () => string>> = {
    'docs/reference/openapi.json': () => json(openApi(version)),
    'docs/reference/asyncapi.json': () => json(asyncApi(version)),
    'docs/reference/http.md': httpPage,
    'docs/reference/sockets.md': socketPage,
    'docs/reference/shapes.md': shapePage,
    'docs/reference/refusals.md': refusalPage,
    'docs/reference/limits.md': limitPage,
    'docs/reference/config.md': configPage,
    'docs/reference/cli.md': cliPage,
    'docs/reference/hooks.md': hooksPage,
    'docs/reference/dependencies.md': graphPage,
    '.env.example': envExample,
  }
  return new Map(Object.entries(pages).map(([path, write]) => [path, `${write().trimEnd()}\n`]))
}

/** The documents whose text is not what the code says now, given how to read a file (null where there is none). */
export const stale = (read: (path: string) => string | null): string[] =>
  [...documents()].filter(([path, text]) => read(path) !== text).map(([path]) => path)

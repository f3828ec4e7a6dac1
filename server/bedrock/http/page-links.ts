// What a page's HTML names ahead of its scripts: the page's own files and the two looks that every page begins with, so that a slow line brings them all at once instead of one after the other.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Type } from 'typebox'
import { Value } from 'typebox/value'

const Pages = Type.Array(
  Type.Object({
    path: Type.String(),
    open: Type.Boolean(),
    scripts: Type.Array(Type.String()),
    styles: Type.Array(Type.String()),
  }),
)
/** Whom strangers meet wherever they wanted to go. */
const doorPath = '/door'
/** What the shell asks for before it shows anything; the links must ask for it as `fetch` does. */
const firstLooks = ['/api/session', '/api/house']

/** Answers the links of an address, `known` to whoever brings a session; empty where the build wrote down no pages. */
export type PageLinks = (path: string, known: boolean) => string

/** Reads what the build wrote down. */
export async function readPageLinks(directory: string): Promise<PageLinks> {
  const text = await readFile(join(directory, 'pages.json'), 'utf8').catch(() => null)
  if (text === null) return () => ''
  const pages = Value.Parse(Pages, JSON.parse(text)).map(({ path, open, scripts, styles }) => ({
    path,
    open,
    fits: patternOf(path),
    links: [
      ...firstLooks.map((href) => `<link rel="preload" as="fetch" crossorigin href="${href}">`),
      ...styles.map((file) => `<link rel="preload" as="style" crossorigin href="/${file}">`),
      ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
    ].join(''),
  }))
  const door = pages.find(({ path }) => path === doorPath)
  return (path, known) => (pages.find(({ open, fits }) => (known || open) && fits.test(path)) ?? door)?.links ?? ''
}

/** The router's own notation: `/rooms/:name/:id?`, `/@:name`. */
const patternOf = (path: string): RegExp =>
  new RegExp(
    `^${path
      .split('/')
      .filter(Boolean)
      .map((part) => (part.endsWith('?') ? '(?:/[^/]+)?' : `/${part.replace(/:.*$/, '[^/]+')}`))
      .join('')}/?$`,
  )

// A page written by hand, as it is shown: cleaned like raw HTML on walls, with its own style sheets in it and its own files where they are for the one who looks.
import { cleanSheet } from '#bedrock/framed/clean-css'
import { cleanMarkup } from '#bedrock/framed/clean-html'
import { framePage } from '#bedrock/framed/frame-page'
import { sizes } from '#contract/limits'
import { bodyMarkup, bodyRules } from './body-look.ts'
import { type Head, readHead } from './read-head.ts'

/** What addresses in the files of one person mean to the one who looks; `from` is the path of the file in which they stand. */
export interface Ground {
  readonly sourceOf: (source: string, from: string) => string | null
  readonly linkOf: (href: string, from: string) => string
  /** What is written in a sheet, and its path; null where there is none. */
  readonly sheetAt: (href: string, from: string) => { readonly path: string; readonly css: string } | null
}

/** Old pages count on these: black on white, and a margin. */
const margin = ':root{color-scheme:light}body{margin:8px}'

/** [WALL-10.7] The document of a page. */
export function pageDocument(path: string, html: string, ground: Ground, alone: boolean): string {
  const head = readHead(html)
  const sourceOf = (source: string): string | null => ground.sourceOf(source, path)
  const css = [margin, cleanSheet(bodyRules(head.body), sourceOf).text, ...sheetsOf(head, path, ground)].join('\n')
  const markup = {
    sourceOf,
    linkOf: (href: string) => ground.linkOf(href, path),
    tags: ['audio', 'center'],
    attributes: { audio: ['src', 'controls', 'loop', 'preload'] },
    // Nothing sounds before somebody asks it to, or is fetched before.
    always: { audio: { controls: '', preload: 'none' } },
  }
  const body = /^<div([^>]*)>/.exec(cleanMarkup(bodyMarkup(head.body), markup))?.[1] ?? ''
  return framePage(head.title === '' ? path : head.title, cleanMarkup(html, markup), css, alone, body)
}

/** [WALL-10.7] A style sheet or a text by itself. */
export function textDocument(path: string, text: string, alone: boolean): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return framePage(path, `<pre>${escaped}</pre>`, `${margin}pre{white-space:pre-wrap;font-size:1rem}`, alone)
}

const sheetsOf = (head: Head, path: string, ground: Ground): string[] =>
  head.sheets.slice(0, sizes.homepageSheets).flatMap((sheet) => {
    const found = 'css' in sheet ? { path, css: sheet.css } : ground.sheetAt(sheet.href, path)
    return found ? [cleanSheet(found.css, (source) => ground.sourceOf(source, found.path)).text] : []
  })

/** What a page is called. */
export const titleOf = (path: string, html: string): string => readHead(html).title.slice(0, 200) || path

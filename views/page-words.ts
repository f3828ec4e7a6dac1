// What is written on walls and in journals as elements: Markdown with tables, and headings that stand below those of the page.
import type { JSX } from 'preact'
import { type EmojiDrawn, markdown } from './markdown.ts'

/** The words of a page; `headings` is the level of the highest heading in them. Names of emoji stay text where nothing says how they are drawn. */
export const pageWords = (text: string, headings: 2 | 3, emoji?: EmojiDrawn): JSX.Element =>
  markdown(text, { tables: true, headings, ...(emoji ? { emoji } : {}) })

// What Enter means within a list, a quote or a table: one more of the same, and an end where the last one stayed empty.
import type { Edit, Selected } from './edit.ts'
import { lineEnd, lineStart } from './edit.ts'
import { tableAround } from './put-in.ts'

const begun = /^(\s*)(?:(>)\s?|(?:([-*+])|(\d{1,9})([.)]))\s+)/
const ruled = /^\|[\s|:-]*-[\s|:-]*$/

/** The change that Enter makes, or null where it does what it does anywhere. */
export function nextLine({ text, from, to }: Selected): Edit | null {
  if (from !== to) return null
  const [start, end] = [lineStart(text, from), lineEnd(text, from)]
  const line = text.slice(start, end)
  const table = tableAround(text, from)
  // A single line of bars is no table yet.
  if (table && ruled.test(text.slice(table.from, table.to).split('\n')[1] ?? ''))
    return nextRow(text, table, start, end)
  const found = begun.exec(line)
  if (!found || from < start + found[0].length) return null
  if (line.slice(found[0].length).trim() === '') return { from: start, to: end, insert: '', select: [start, start] }
  const [, indent = '', quote, bullet, number, after] = found
  const insert = `\n${indent}${quote ?? bullet ?? `${Number(number) + 1}${after ?? ''}`} `
  return { from, to, insert, select: [from + insert.length, from + insert.length] }
}

const twice = /^(\s*)(?:[-*+]|\d{1,9}[.)]) [-*+]$/

/** The change that a space makes behind a mark that was typed though Enter had put one there: the line begins once. */
export function onceMarked({ text, from, to }: Selected): Edit | null {
  const start = lineStart(text, from)
  const found = from === to ? twice.exec(text.slice(start, from)) : null
  if (!found) return null
  return { from: from - 1, to: from, insert: '', select: [from - 1, from - 1] }
}

function nextRow(
  text: string,
  table: { readonly from: number; readonly to: number },
  start: number,
  end: number,
): Edit {
  const line = text.slice(start, end)
  const isHead = start === table.from
  if (!isHead && !ruled.test(line) && line.replaceAll('|', '').trim() === '') {
    // Behind the last row one is out of the table; between others the row goes.
    const insert = end === table.to ? '\n' : ''
    return { from: start, to: end, insert, select: [start + insert.length, start + insert.length] }
  }
  const columns = line.split('|').length - 2
  const at = isHead ? lineEnd(text, end + 1) : end
  return { from: at, to: at, insert: `\n|${'  |'.repeat(columns)}`, select: [at + 3, at + 3] }
}

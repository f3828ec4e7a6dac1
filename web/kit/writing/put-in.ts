// Links and tables: what has more than one sign, so that nobody has to know them.
import type { Edit, Selected } from './edit.ts'
import { lineEnd, lineStart } from './edit.ts'

const address = /^(?:https?:\/\/[^\s/]\S*|mailto:\S+@\S+)$/i
const linked = /\[(?:[^[\]\\]|\\.)*\]\(([^()\s]*)\)/g
const mail = /^[^\s@/:?()]+@[^\s@/:?()]+\.[^\s@/:?()]+$/
const begun = 'https://'
const unbracketed = (words: string): string => words.replaceAll(/[[\]]/g, String.raw`\$&`).replaceAll('\n', ' ')
const asLink = (words: string, url: string): string =>
  `[${unbracketed(words)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`

/** A link of the selected words or address; within a link its address is selected, so that it can be written anew. */
export function putLink({ text, from, to }: Selected, sample: string): Edit {
  const start = lineStart(text, from)
  for (const found of text.slice(start, lineEnd(text, from)).matchAll(linked)) {
    const ends = start + found.index + found[0].length
    if (from < start + found.index || to > ends) continue
    return { from, to: from, insert: '', select: [ends - 1 - (found[1] ?? '').length, ends - 1] }
  }
  const chosen = text.slice(from, to).trim()
  if (mail.test(chosen)) {
    const insert = asLink(chosen, `mailto:${chosen}`)
    return { from, to, insert, select: [from + 1, from + 1 + chosen.length] }
  }
  if (address.test(chosen))
    return { from, to, insert: asLink(sample, chosen), select: [from + 1, from + 1 + sample.length] }
  const insert = asLink(chosen || sample, begun)
  const ends = from + insert.length - 1
  return { from, to, insert, select: [ends - begun.length, ends] }
}

/** An address that is pasted onto selected words makes them a link; null where it is to be pasted as it is. */
export function linkPasted({ text, from, to }: Selected, pasted: string): Edit | null {
  const [words, url] = [text.slice(from, to), pasted.trim()]
  if (words.trim() === '' || words.includes('\n') || address.test(words.trim()) || !address.test(url)) return null
  const insert = asLink(words, url)
  return { from, to, insert, select: [from + insert.length, from + insert.length] }
}

/** The rows around this place, or null outside of a table. */
export function tableAround(text: string, at: number): { readonly from: number; readonly to: number } | null {
  let [from, to] = [lineStart(text, at), lineEnd(text, at)]
  if (text[from] !== '|') return null
  while (from > 0 && text[lineStart(text, from - 1)] === '|') from = lineStart(text, from - 1)
  while (text[to + 1] === '|') to = lineEnd(text, to + 1)
  return { from, to }
}

/** Three rows of two, headed by samples; within a table one more column. */
export function putTable({ text, from, to }: Selected, samples: readonly [string, string]): Edit {
  const table = tableAround(text, from)
  if (table) return column(text, table, samples[1])
  const rows = [`| ${samples.join(' | ')} |`, '| --- | --- |', '|  |  |', '|  |  |'].join('\n')
  const at = lineEnd(text, to)
  const before = text.slice(0, at).trimEnd()
  const after = text.slice(at)
  const lead = before === '' ? '' : '\n\n'
  const insert = lead + rows + (after.trim() === '' ? '\n' : after.startsWith('\n\n') ? '' : '\n')
  const head = before.length + lead.length + 2
  return { from: before.length, to: at, insert, select: [head, head + samples[0].length] }
}

function column(text: string, { from, to }: { readonly from: number; readonly to: number }, sample: string): Edit {
  const [head = '', ...rows] = text
    .slice(from, to)
    .split('\n')
    .map((row) => row.trimEnd().replace(/\|?$/, '|'))
  const wider = [
    `${head} ${sample} |`,
    ...rows.map((row) => row + (/^[\s|:-]*-[\s|:-]*$/.test(row) ? ' --- |' : '  |')),
  ]
  return {
    from,
    to,
    insert: wider.join('\n'),
    select: [from + head.length + 1, from + head.length + 1 + sample.length],
  }
}

// A message that is words and, below them, the address of a sketch of this house: its card stands there too, so the words lead to it and the address is not shown.
import { sketchAt } from './address-of-sketch.ts'

const form = /^([^\n]+)\n(https?:\/\/[^\s()[\]<>]+)$/
/** What these could mean to Markdown, or to a reader who is called by name, stays as it was written. */
const plain = /^[^[\]()<>*_`~#@|\\:&]+$/

/** [CODE-4.60] The same as Markdown, with the words as the way there; where they may mean more than they say, the way within the house stands below them. Every other message as it is. */
export function shortenedAddress(content: string, origin: string): string {
  const [, words, address] = form.exec(content) ?? []
  if (words === undefined || address === undefined || !sketchAt(address, origin)) return content
  return plain.test(words) ? `[${words.trim()}](${address})` : `${words}\n[${new URL(address).pathname}](${address})`
}

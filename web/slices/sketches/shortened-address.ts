// A message that is words and, below them, the address of a sketch of this house: its card stands there too, so of the address only the way within the house is shown.
import { sketchAt } from './address-of-sketch.ts'

const form = /^([^\n]+)\n(https?:\/\/[^\s()[\]<>]+)$/

/** [CODE-4.60] The same as Markdown, with the address behind its short form; every other message as it is. */
export function shortenedAddress(content: string, origin: string): string {
  const [, words, address] = form.exec(content) ?? []
  if (words === undefined || address === undefined || !sketchAt(address, origin)) return content
  return `${words}\n[${new URL(address).pathname}](${address})`
}

// What stands for a line where there is room for one row of words alone: in quotes, in answers, and aloud.
import type { Message } from '#contract/messages'
import { covered } from '#views/covered'
import { toldOfFile } from '#views/told-of-file'
import { words } from '#words/index'

const nouns = {
  image: words.chat.attach.picture,
  audio: words.chat.attach.sound,
  document: words.chat.attach.document,
} as const

/** Its warning, its words, or what its first file is; null of one that is gone. */
export function glimpse({ content, warning, attachments }: Message): string | null {
  if (content === null) return null
  if (warning !== null) return words.chat.attach.covered(warning)
  if (content !== '') return covered(content)
  const [first] = attachments
  if (!first) return ''
  return toldOfFile(first) || nouns[first.kind]
}

// What no emoji of the house may be called, and where none can be put.
import { refuse } from '#bedrock/refusal'
import { namesOfUnicode } from '#contract/emoji-names'
import type { Tx } from '../owns.ts'
import { emojiNamed, hasPack } from '../queries/house-emoji.ts'

/** [CHAT-3.31] Refuses with CONFLICT a name that an emoji has already, of the house or of Unicode. */
export async function refuseName(tx: Tx, name: string): Promise<void> {
  const taken = (why: string): never => refuse('CONFLICT', why, { fields: { name: 'is taken' } })
  if (namesOfUnicode.has(name)) taken(`:${name}: is an emoji that everybody has. Choose another name.`)
  if (await emojiNamed(tx.db, name)) taken(`The house has a :${name}: already. Choose another name.`)
}

/** Refuses with NOT_FOUND. */
export async function refusePack(tx: Tx, id: number): Promise<void> {
  if (!(await hasPack(tx.db, id))) refuse('NOT_FOUND', 'There is no such pack any more. Choose another one.')
}

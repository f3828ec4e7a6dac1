// The door of the emoji slice.
import { refuse } from '#bedrock/refusal'
import { defineSlice } from '#bedrock/slice'
import type { Reader } from '#bedrock/tx'
import { owns } from './owns.ts'
import { emojiNamed } from './queries/house-emoji.ts'
import { reactions } from './reactions.ts'
import { documents, routes } from './routes.ts'

/** [CHAT-3.43] What is stuck on must be there at that moment. Refuses with NOT_FOUND an emoji that the house does not have. */
export async function refuseUnknownEmoji(
  db: Pick<Reader, 'selectFrom'>,
  thing: { readonly kind: 'house'; readonly house: string } | { readonly kind: string },
): Promise<void> {
  if (!('house' in thing) || (await emojiNamed(db, thing.house))) return
  refuse('NOT_FOUND', `The house has no :${thing.house}: any more. Choose something else.`)
}

export const emoji = defineSlice({ name: 'emoji', owns, routes, documents, reactions })

// Why a line says nothing, as far as one can know: between two only its author deletes, in a room those who keep order may too.
import { signal } from '@preact/signals'
import type { Message } from '#contract/messages'
import { words } from '#words/index'
import { person } from '../../bedrock/session.ts'

const said = words.chat.gone

/** Those that were deleted from this page. */
export const deletedHere = signal<ReadonlySet<number>>(new Set())

/** The sentence. One without an author went with its account. */
export function lostWords({ id, deleted, user_id: author }: Message, direct: boolean): string {
  if (!deleted) return words.chat.hidden
  if (author === null) return words.chat.erased
  const own = author === person.value?.id
  if (own && (direct || deletedHere.value.has(id))) return said.byYou
  if (own) return said.byYouOrHouse
  return direct ? said.byAuthor : said.byAuthorOrHouse
}

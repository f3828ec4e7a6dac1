// What is stuck on a message: kept in one column, like its words, and sealed where they are.
import type { Entry } from '#bedrock/log/entry'
import type { Belonging, Words } from '#bedrock/log/words'
import { oneEmoji } from '#bedrock/text/one-emoji'
import { refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import type { StuckOn, StuckThing } from '#contract/stuck'

export interface StickWish {
  readonly roomId: number
  readonly id: number
  /** Normalised; its `id` is its placer's choice. */
  readonly sticker: Pick<StuckOn, 'id' | 'thing' | 'x' | 'turn'>
}

/** Bound to a name of its own, so that it cannot be put in the place of the words. */
const stuck = (of: Belonging): Belonging => ({
  stream_id: of.stream_id,
  author_id: of.author_id,
  client_id: `${of.client_id} stuck`,
})

/** As the database keeps it; null for nothing. */
export const keepStuck = (words: Words, of: Belonging, all: readonly StuckOn[]): string | null =>
  all.length === 0 ? null : words.keep(stuck(of), JSON.stringify(all))

/** What is stuck on, the oldest first. */
export const readStuck = (words: Words, entry: Belonging & Pick<Entry, 'stuck'>): readonly StuckOn[] =>
  // `keepStuck` alone writes it.
  entry.stuck === null ? [] : (JSON.parse(words.read(stuck(entry), entry.stuck)) as readonly StuckOn[])

/** [CHAT-5.11] As it came over the wire, normalised. Refuses with EMPTY and TOO_LONG what is not one emoji. */
export function stuckThing(thing: StuckThing): StuckThing {
  if (thing.kind !== 'emoji') return thing
  const emoji = oneEmoji(thing.emoji)
  if (emoji === '') refuse('EMPTY', 'There is nothing to see on this sticker. Choose something first.')
  return { kind: 'emoji', emoji }
}

/** The same thing, wherever it hangs. */
export const isSameThing = (one: StuckThing, other: StuckThing): boolean => nameOf(one) === nameOf(other)

function nameOf(thing: StuckThing): string {
  switch (thing.kind) {
    case 'letters':
      return `letters ${thing.letters}`
    case 'cat':
      return `cat ${thing.cat}`
    case 'kaomoji':
      return `kaomoji ${thing.kaomoji}`
    case 'emoji':
      return `emoji ${thing.emoji}`
    case 'house':
      return `house ${thing.house}`
  }
}

/** [CHAT-5.13] Refuses with CONFLICT where nothing more of this person, or of anybody, fits. */
export function refuseFull(all: readonly StuckOn[], placerId: number): void {
  if (all.filter(({ user_id }) => user_id === placerId).length >= sizes.ownStickersPerMessage)
    refuse('CONFLICT', `You stuck ${sizes.ownStickersPerMessage} things on this message. Peel one off first.`)
  if (all.length >= sizes.stickersPerMessage)
    refuse('CONFLICT', 'There is no room left on this message. Something has to be peeled off first.')
}

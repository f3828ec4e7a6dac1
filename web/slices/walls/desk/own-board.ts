// What visitors stuck on one's own wall, while its table is shown.
import { computed, signal } from '@preact/signals'
import type { Sticker } from '#contract/stickers'
import { type Board, boardOf } from '../../stickers/board.ts'
import { aboutBox } from '../../stickers/sticker-place.ts'

const board = signal<Board | null>(null)
const none: readonly Sticker[] = []

/** All of it, from the back to the front; none before it has come. */
export const stuckOnOwn = computed(() => board.value?.stickers.value ?? none)

/** The board as visitors have it: what waits is not there, and nothing of it is theirs. */
export const boardAsSeen = computed((): Board | null => {
  const own = board.value
  return (
    own && {
      ...own,
      stickers: computed(() =>
        own.stickers.value.flatMap((sticker) => (sticker.pending ? [] : { ...sticker, can_move: false })),
      ),
    }
  )
})

/** About what of the wall they cover for visitors. */
export const placesAsSeen = computed(() => boardAsSeen.value?.stickers.value.map(aboutBox) ?? [])

/** Follows what is stuck on this wall; returns what ends that. */
export function followOwnBoard(username: string): () => void {
  const own = boardOf(username)
  board.value = own
  return () => {
    own.leave()
    board.value = null
  }
}

// The emoji of the house where text is Markdown: fetched once a text may name one, drawn where it does.
import { useEffect, useMemo } from 'preact/hooks'
import type { HouseEmoji } from '#contract/emoji'
import { mayNameEmoji } from '#views/house-emoji'
import type { EmojiDrawn } from '#views/markdown'
import { houseEmoji, loadHouseEmoji } from './house-emoji.ts'
import { HousePicture } from './house-picture.tsx'

/** How these emoji are drawn. */
export const drawnEmoji = (known: ReadonlyMap<string, HouseEmoji>): EmojiDrawn => ({
  has: (name) => known.has(name),
  draw(name, lone) {
    const emoji = known.get(name)
    return emoji ? <HousePicture emoji={emoji} large={lone} /> : <>{`:${name}:`}</>
  },
})

/** How the emoji that this text names are drawn; undefined while there is none, or they are not there yet. */
export function useDrawnEmoji(text: string): EmojiDrawn | undefined {
  const named = mayNameEmoji(text)
  const known = named ? houseEmoji.value : null
  useEffect(() => {
    if (named) loadHouseEmoji()
  }, [named])
  return useMemo(() => (known === null ? undefined : drawnEmoji(known)), [known])
}

// Pictures in the tray of stickers: one's own, and those of the packs of the house.
import { useEffect } from 'preact/hooks'
import { emojiLines } from '#words/emoji-lines'
import { words } from '#words/index'
import { housePacks, loadHouseEmoji } from '../../kit/emoji/house-emoji.ts'
import { Offered } from './sticker-offered.tsx'
import { Sent } from './sticker-sent.tsx'
import type { Take } from './take-sticker.ts'

/** Two tabs; one where the house has no packs. Theirs is the last, because they may come while somebody has opened another. */
export function usePictureTabs(take: Take) {
  useEffect(loadHouseEmoji, [])
  const packs = housePacks.value
  const own = { id: 'pictures', label: words.stickers.tray.pictures, pane: <Sent key="pictures" take={take} /> }
  if (packs.length === 0) return [own]
  const pane = packs.map(({ id, name, emoji }) => (
    <section key={id} class="sticker-pack" aria-label={name}>
      <p class="label">
        <bdi>{name}</bdi>
      </p>
      <div class="sticker-shelf">
        {emoji.map((one) => (
          <Offered key={one.name} content={{ kind: 'house', house: one.name }} take={take} />
        ))}
      </div>
    </section>
  ))
  return [own, { id: 'house', label: emojiLines.inHouse, pane }]
}

// All stickers of a wall, in front of what stands on it: one stop of Tab, in which arrow keys go from one to the next.
import { words } from '#words/index'
import type { View } from '../walls/canvas/view.ts'
import type { Board } from './board.ts'
import { followStickerKeys } from './sticker-keys.ts'
import { StickerBox } from './sticker-box.tsx'
import { StickerDrawings } from './sticker-face.tsx'
import './stickers.css'

interface Props {
  readonly board: Board
  readonly view: View
}

const idUnder = ({ target }: Event): number | null => {
  const id = target instanceof Element ? target.closest<HTMLElement>('[data-sticker]')?.dataset['sticker'] : undefined
  return id === undefined ? null : Number(id)
}

/** The layer; it lies on the wall and moves with it. */
export function StickerLayer({ board, view }: Props) {
  const stickers = board.stickers.value
  const chosen = board.chosen.value
  const stop = stickers.some(({ id }) => id === chosen) ? chosen : stickers[0]?.id
  return (
    <div class="stickers">
      <StickerDrawings />
      <p id="stickers-how" class="unseen">
        {words.stickers.how}
      </p>
      <p id="stickers-how-held" class="unseen">
        {words.stickers.howHeld}
      </p>
      {stickers.length > 0 && (
        // Keys and pointers of all stickers are followed here once; each sticker itself is a button.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <ul
          aria-label={words.stickers.stuckHere}
          onKeyDown={(event) => followStickerKeys(board, view, event)}
          onFocusIn={(event) => (board.near.value = idUnder(event))}
          onFocusOut={() => (board.near.value = null)}
          onPointerOver={(event) => event.pointerType === 'mouse' && (board.near.value = idUnder(event))}
          onPointerOut={() => (board.near.value = null)}
        >
          {stickers.map((sticker) => (
            <StickerBox
              key={sticker.id}
              sticker={sticker}
              stop={sticker.id === stop}
              held={sticker.id === board.held.value}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

// The button that opens the stickers of a wall; it says where something waits for the owner.
import { words } from '#words/index'
import type { Board } from './board.ts'
import { Button } from '../../kit/button.tsx'

const { title, titleWaits } = words.stickers

interface Props {
  readonly board: Board
  readonly own: boolean
  readonly open: boolean
  readonly onPress: () => void
}

/** The button. */
export function StickerButton({ board, own, open, onPress }: Props) {
  const waits = own && board.stickers.value.some(({ pending }) => pending)
  return (
    <span class="sticker-button" data-waits={waits}>
      <Button
        small
        aria-expanded={open}
        aria-controls="sticker-panel"
        aria-label={waits ? titleWaits : title}
        onClick={onPress}
      >
        {title}
      </Button>
    </span>
  )
}

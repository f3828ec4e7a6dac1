// The button that opens the stickers of a wall; it says where something waits for the owner.
import { words } from '#words/index'
import { person } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'

const { title, titleAway, titleWaits } = words.stickers

interface Props {
  /** Something waits for the owner, who is here. */
  readonly waits: boolean
  readonly open: boolean
  readonly onPress: () => void
}

/** The button. */
export function StickerButton({ waits, open, onPress }: Props) {
  return (
    <span class="sticker-button" data-waits={waits}>
      <Button
        small
        aria-expanded={open}
        aria-controls="sticker-panel"
        aria-label={waits ? titleWaits : person.value === null ? titleAway : title}
        onClick={onPress}
      >
        {person.value === null ? titleAway : title}
      </Button>
    </span>
  )
}

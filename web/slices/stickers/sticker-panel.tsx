// The panel of stickers beside a wall: for its owner what waits, and for everybody who may leave something the tray.
import { words } from '#words/index'
import { person } from '../../bedrock/session.ts'
import { ComeIn } from '../../kit/come-in.tsx'
import { Icon } from '../../kit/icon.tsx'
import type { View } from '../walls/canvas/view.ts'
import type { Board } from './board.ts'
import { StickerQueue } from './sticker-queue.tsx'
import { StickerTray } from './sticker-tray.tsx'

const said = words.stickers

/** What the tray tells of the way in which the wall is looked at, and how it is left. */
export interface TrayWays {
  /** The wall was read in another way, and is shown as a canvas for the stickers alone. */
  readonly lent: boolean
  readonly onClose: () => void
  /** Something was taken by touch and lies on the wall, which shall be seen. */
  readonly onTouched: () => void
}

interface Props extends TrayWays {
  readonly board: Board
  readonly view: View
  readonly own: boolean
  readonly canLeave: boolean
}

/** The panel. */
export function StickerPanel({ board, view, own, canLeave, lent, onClose, onTouched }: Props) {
  const close = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && board.carried.peek() === null) onClose()
  }
  return (
    // Escape leaves the panel for the wall; the close button does the same for everybody.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside id="sticker-panel" class="sticker-panel" aria-label={said.title} onKeyDown={close}>
      <header class="sticker-panel-head">
        <strong class="label">{said.title}</strong>
        <button type="button" class="sticker-panel-close" aria-label={words.kit.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {lent && <p role="status">{said.lent}</p>}
      {own && <StickerQueue board={board} view={view} />}
      {canLeave ? (
        <StickerTray board={board} view={view} onTouched={onTouched} />
      ) : person.value === null ? (
        <ComeIn of={board.username} />
      ) : (
        <p>{said.tray.closed}</p>
      )}
    </aside>
  )
}

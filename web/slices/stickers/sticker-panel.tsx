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

interface Props {
  readonly board: Board
  readonly view: View
  readonly own: boolean
  readonly canLeave: boolean
  readonly onClose: () => void
}

/** The panel. */
export function StickerPanel({ board, view, own, canLeave, onClose }: Props) {
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
      {own && <StickerQueue board={board} view={view} />}
      {canLeave ? (
        <StickerTray board={board} view={view} onTouched={onClose} />
      ) : person.value === null ? (
        <ComeIn of={board.username} />
      ) : (
        <p>{said.tray.closed}</p>
      )}
    </aside>
  )
}

// The head of a room: its title in print, its topic, and a door to what can be done in it.
import { useState } from 'preact/hooks'
import type { Room } from '#contract/rooms'
import { words } from '#words/index'
import { Dialog } from '../../kit/dialog.tsx'
import { Icon } from '../../kit/icon.tsx'
import { Title } from '../../kit/title.tsx'
import { RoomAbout } from './room-about.tsx'
import type { RoomScreen } from './room-screen.ts'

interface Props {
  readonly room: Room
  readonly screen: RoomScreen
  readonly folded: boolean
}

/** Title, topic, door. */
export function RoomHead({ room, screen, folded }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <header class="room-head" data-folded={folded}>
      <a class="room-back" href="/rooms" aria-label={words.rooms.title}>
        <Icon name="menu" />
      </a>
      <Title text={room.name} folded={folded} />
      {room.kind === 'private' && <small class="label room-kind">{words.rooms.private}</small>}
      {room.topic !== '' && (
        <p class="room-topic">
          <bdi dir="auto">{room.topic}</bdi>
        </p>
      )}
      <button type="button" class="room-more" aria-label={words.rooms.menu(room.name)} onClick={() => setOpen(true)}>
        <Icon name="more" />
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} as="sheet" title={`#${room.name}`}>
        <RoomAbout room={room} onJump={() => setOpen(false)} screen={screen} />
      </Dialog>
    </header>
  )
}

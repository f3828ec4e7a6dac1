// What one does in a room: who is in it, its jam, its settings, leaving it.
import type { Room } from '#contract/rooms'
import { moderationLines } from '#words/moderation-lines'
import { roomsLines } from '#words/rooms-lines'
import { Dialog } from '../../kit/dialog.tsx'
import { RoomJamWay } from '../jams/room-jam-way.tsx'
import { RoomMutes } from '../moderation/room-mutes.tsx'
import { ChangeRoom } from '../rooms/change-room.tsx'
import { LeaveRoom } from '../rooms/leave-room.tsx'
import { Members } from '../rooms/members.tsx'

export type OpenAct = 'change' | 'members' | 'mutes' | 'leaving' | null

interface Props {
  readonly room: Room
  readonly open: OpenAct
  readonly onOpen: (act: OpenAct) => void
}

/** A list, and the dialog of what was chosen of it. */
export function RoomActs({ room, open, onOpen }: Props) {
  const close = (): void => onOpen(null)
  return (
    <>
      <ul class="about-acts">
        <li>
          <button type="button" class="about-act" onClick={() => onOpen('members')}>
            {roomsLines.members.act}
          </button>
        </li>
        <RoomJamWay room={room} />
        {room.can_manage && (
          <li>
            <button type="button" class="about-act" onClick={() => onOpen('change')}>
              {roomsLines.change.act}
            </button>
          </li>
        )}
        {room.can_manage && room.kind !== 'direct' && (
          <li>
            <button type="button" class="about-act" onClick={() => onOpen('mutes')}>
              {moderationLines.room.act}
            </button>
          </li>
        )}
        {room.kind === 'private' && (
          <li>
            <button type="button" class="about-act" onClick={() => onOpen('leaving')}>
              {roomsLines.leaving.act}
            </button>
          </li>
        )}
      </ul>
      <Dialog open={open === 'change'} onClose={close} title={roomsLines.change.title}>
        <ChangeRoom room={room} onDone={close} />
      </Dialog>
      <Dialog open={open === 'members'} onClose={close} title={roomsLines.members.title}>
        <Members room={room} />
      </Dialog>
      <Dialog open={open === 'mutes'} onClose={close} title={moderationLines.room.title}>
        <RoomMutes roomId={room.id} />
      </Dialog>
      <Dialog open={open === 'leaving'} onClose={close} title={roomsLines.leaving.title(room.name)}>
        <LeaveRoom room={room} onDone={close} />
      </Dialog>
    </>
  )
}

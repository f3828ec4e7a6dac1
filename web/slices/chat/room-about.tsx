// What a room is about and what can be done in it: beside the script on a desktop, as a sheet elsewhere.
import { useEffect, useState } from 'preact/hooks'
import type { Room } from '#contract/rooms'
import { words } from '#words/index'
import { RoomLevel } from '../notices/room-level.tsx'
import { Around } from '../presence/around.tsx'
import { CatsHere } from '../residents/cats-here.tsx'
import { loadMembers } from '../rooms/load-members.ts'
import { GoToDay } from './go-to-day.tsx'
import { Pinned } from './pinned.tsx'
import { type OpenAct, RoomActs } from './room-acts.tsx'
import type { RoomScreen } from './room-screen.ts'

interface Props {
  readonly room: Room
  readonly screen: RoomScreen | null
  /** Called once something in the script was gone to. */
  readonly onJump: () => void
}

/** Topic, people, a day to go to, and the settings of the room for those who may. */
export function RoomAbout({ room, screen, onJump }: Props) {
  const [open, setOpen] = useState<OpenAct>(null)
  const [among, setAmong] = useState<ReadonlySet<number> | null>(null)
  useEffect(() => {
    let current = true
    // Whoever was taken in or sent out was so in the dialog that has just been shut, or elsewhere while one was here.
    if (room.kind === 'private' && open === null)
      loadMembers(room.id).then(
        (members) => current && setAmong(new Set(members.map(({ id }) => id))),
        () => undefined,
      )
    return () => {
      current = false
    }
  }, [room.id, room.kind, open])
  return (
    <div class="about">
      <section>
        <h2 class="label">{words.presence.topic}</h2>
        <p>
          <bdi dir="auto">{room.topic === '' ? words.presence.topicNone : room.topic}</bdi>
        </p>
      </section>
      {room.kind !== 'direct' && <Pinned room={room} onGo={onJump} />}
      <Around {...(room.kind === 'private' ? { among } : {})} />
      <CatsHere room={room} />
      <RoomLevel room={room} />
      {screen && <GoToDay screen={screen} onJump={onJump} />}
      <RoomActs room={room} open={open} onOpen={setOpen} />
    </div>
  )
}

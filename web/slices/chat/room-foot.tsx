// What stands below the script of a room: who writes, what is said of the connection, and where one writes.
import type { Room } from '#contract/rooms'
import { Banner } from './banner.tsx'
import { Below } from './below.tsx'
import { Composer } from './composer.tsx'
import type { RoomScreen } from './room-screen.ts'

interface Props {
  readonly room: Room
  readonly screen: RoomScreen
}

/** Each has a row of its own on the stage. */
export function RoomFoot({ room, screen }: Props) {
  return (
    <>
      <Below screen={screen} />
      <Banner />
      <Composer room={room} screen={screen} />
    </>
  )
}

// What stands in guestbooks and Top 8s of a wall: both are kept elsewhere and shown in their modules.
import { WallGuestbook } from '../../guestbook/wall-guestbook.tsx'
import { WallTop8 } from '../../profiles/wall-top8.tsx'
import type { Surroundings } from './surroundings.ts'

interface Whose {
  readonly username: string
  readonly own: boolean
  readonly canSign: boolean
}

/** For the surroundings of somebody's wall. */
export const leftInside = ({ username, own, canSign }: Whose): NonNullable<Surroundings['inside']> => ({
  guestbook: () => <WallGuestbook username={username} own={own} canSign={canSign} />,
  top8: () => <WallTop8 username={username} own={own} />,
})

// What stands in guestbooks, Top 8s and sketches of a wall, and the cats that live there: all of it is kept elsewhere and shown in its modules.
import type { FrontPerson } from '#contract/profiles'
import type { SeenWall } from '#contract/walls'
import { lazilyWith } from '../../../bedrock/lazily-with.tsx'
import { WallGuestbook } from '../../guestbook/wall-guestbook.tsx'
import { OwnWallTop8 } from '../../profiles/own-wall-top8.tsx'
import { StrangersTop8 } from '../../profiles/strangers-top8.tsx'
import { WallTop8 } from '../../profiles/wall-top8.tsx'
import { WallSketch } from '../../sketches/wall-sketch.tsx'
import type { Surroundings } from './surroundings.ts'

const WallCat = lazilyWith(() => import('../cat/wall-cat.tsx').then((part) => part.WallCat))

interface Whose {
  readonly username: string
  readonly own: boolean
  readonly canSign: boolean
  readonly board: SeenWall['board']
  /** `own`: as they are chosen at the moment, where one builds; `stranger`: as whoever has no account sees them. */
  readonly top8: readonly FrontPerson[] | 'own' | 'stranger'
}

/** For the surroundings of somebody's wall. */
export const leftInside = ({ username, own, canSign, board, top8 }: Whose): NonNullable<Surroundings['inside']> => ({
  guestbook: () => (
    <WallGuestbook username={username} own={own} canSign={canSign} board={board} asStranger={top8 === 'stranger'} />
  ),
  cat: ({ content: { cat } }) => <WallCat key={cat} cat={cat} />,
  sketch: ({ content }) => <WallSketch content={content} />,
  top8: () =>
    top8 === 'own' ? (
      <OwnWallTop8 />
    ) : top8 === 'stranger' ? (
      <StrangersTop8 username={username} />
    ) : (
      <WallTop8 people={top8} own={own} />
    ),
})

// What surrounds the modules of somebody's wall: frames of raw HTML, their guestbook, the people they put first.
import { useMemo } from 'preact/hooks'
import type { SeenWall } from '#contract/walls'
import { leftInside } from '../canvas/left-inside.tsx'
import { soundInside } from '../canvas/sound-inside.tsx'
import { type Surroundings, surroundings } from '../canvas/surroundings.ts'
import { frameView } from './frame-view.tsx'

/** The surroundings; the same ones until another wall is looked at or other things may be done on it. */
export const useAround = ({ person: { username }, can_edit, can_leave, board, top8 }: SeenWall): Surroundings =>
  useMemo(
    () =>
      surroundings(
        {
          html: frameView,
          ...soundInside(username),
          ...leftInside({ username, own: can_edit, canSign: can_leave, board, top8 }),
        },
        { opens: true },
      ),
    [username, can_edit, can_leave, board, top8],
  )

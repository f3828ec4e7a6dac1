// What surrounds the modules of one's own wall when it is looked at through other eyes.
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { WallSettings } from '#contract/walls'
import { api } from '../../../bedrock/api.ts'
import { person } from '../../../bedrock/session.ts'
import { leftInside } from '../canvas/left-inside.tsx'
import type { Surroundings } from '../canvas/surroundings.ts'

/** Somebody without an account, a follower, or the former on a phone. */
export type Eyes = 'everyone' | 'followers' | 'phone'

/** One's own surroundings but for what others are shown differently. */
export function useSeenAround(own: Surroundings, eyes: Eyes): Surroundings {
  const username = person.value?.username ?? ''
  // Until it is known nothing is said to be open.
  const [board, setBoard] = useState<WallSettings['board']>('nobody')
  useEffect(() => {
    let here = true
    // With each pair of eyes, since it may have been set in between.
    api('GET /api/me/wall').then(
      ({ settings }) => here && setBoard(settings.board),
      () => {},
    )
    return () => {
      here = false
    }
  }, [eyes])
  return useMemo(() => {
    const followed = eyes === 'followers'
    const inside = leftInside({
      username,
      own: false,
      canSign: followed && board === 'everyone',
      board,
      // What each follower may know of others is theirs alone; what a stranger may, the house can say.
      top8: followed ? 'own' : 'stranger',
    })
    return { ...own, opens: true, inside: { ...own.inside, ...inside } }
  }, [own, username, eyes, board])
}

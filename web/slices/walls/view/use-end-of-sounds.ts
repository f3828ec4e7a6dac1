// A sound ends for those who look at a wall when it is taken from there, or when the wall is no longer for them.
import { useEffect, useRef } from 'preact/hooks'
import type { SeenWall } from '#contract/walls'
import { music, voice } from '../../../sound/heard.ts'
import { stop, stopIf } from '../../../sound/sound.ts'

/** `wall` as it is now: `null` where there is none for whoever looks, `undefined` while it is not known. */
export function useEndOfSounds(username: string, wall: SeenWall | null | undefined): void {
  const before = useRef<readonly string[]>([])
  useEffect(() => {
    if (wall === undefined) return
    const now = (wall?.modules ?? []).flatMap(({ kind, content }) =>
      kind === 'audio' || kind === 'voice' ? [content.file] : [],
    )
    // What is heard from a past of this wall never stood among these, and goes on.
    for (const name of before.current) if (!now.includes(name)) stopIf(name)
    before.current = now
    if (wall !== null) return
    for (const channel of [music, voice]) if (channel.track.peek()?.href === `/@${username}`) stop(channel)
  }, [username, wall])
}

// A song that a place can play: nothing of it is fetched before somebody wants to hear it, and what plays goes on when the place goes.
import { useEffect, useState } from 'preact/hooks'
import type { Sketch } from '#contract/sketches'
import { isHeard, knowSong, music, type Track } from '../../../sound/heard.ts'
import { pause, play } from '../../../sound/sound.ts'
import { titleOf, workPageOf } from '../../sketches/named.ts'
import type { BroughtSong } from './bring-song.ts'

interface PlacedSong {
  readonly track: Track
  /** Once it was wanted. */
  readonly brought: BroughtSong | null
  /** It sounds, or is about to. */
  readonly on: boolean
  /** Why it cannot be heard; empty where all is well. */
  readonly fault: string
  /** Begins it, at a moment where one is named and it is not on yet, or holds it. */
  readonly press: (fromMs?: number) => void
}

/** [SONG-2.10] For a revision; with `given` where the place has read it already. */
export function useSong(sketch: Sketch, revision: number, given: BroughtSong | null = null): PlacedSong {
  const { name, maker } = sketch
  const of = `${name}/${revision}`
  const [held, setHeld] = useState<{ readonly of: string; readonly what: BroughtSong } | null>(null)
  const brought = given ?? (held?.of === of ? held.what : null)
  const bring = (): Promise<BroughtSong> => import('./bring-song.ts').then((found) => found.bringSong(name, revision))
  const track: Track = {
    id: `song-${of}`,
    url: null,
    song: async () => (brought ?? (await bring())).song,
    title: titleOf(sketch),
    whose: maker?.username ?? '',
    href: workPageOf(sketch, revision),
    durationMs: brought?.durationMs ?? null,
    loop: brought?.loop,
    stays: true,
    spoken: false,
  }
  const here = music.track.value?.id === track.id
  const on = isHeard(track)
  useEffect(() => {
    if (!here) return undefined
    let stands = true
    const known = brought ? Promise.resolve(brought) : bring()
    known.then(
      (what) => {
        knowSong(track.id, what)
        if (stands && !brought) setHeld({ of, what })
      },
      () => {},
    )
    return () => {
      stands = false
    }
  }, [here, of])
  return {
    track,
    brought,
    on,
    fault: here ? music.fault.value : '',
    press: (fromMs) => (on ? pause(music) : play(track, here ? undefined : fromMs)),
  }
}

// What one press takes away, kept until another changes something: pressed again, a step is as it was.
import type { Cell } from '#song/song.types'
import type { Studio } from '../state/studio.ts'

type Taken = Map<string, readonly Cell[]>

const last = new WeakMap<Studio['song'], Taken>()

/** For one press, of a hand or a key. */
export function takenAway({ song, pattern }: Pick<Studio, 'song' | 'pattern'>) {
  const before = last.get(song)
  let mine: Taken | null = null
  const keep = (): Taken => {
    if (mine === null) last.set(song, (mine = new Map()))
    return mine
  }
  // A song that takes the place of another has another seed.
  const key = (track: string, step: number): string => `${song.peek().seed} ${pattern.peek()} ${track} ${step}`
  return {
    /** Remembers what stands on a step that is erased now. */
    take(track: string, step: number, cells: readonly Cell[]): void {
      keep().set(key(track, step), cells)
    },
    /** What the press before took from a step that is painted now; nothing where it took none. */
    back(track: string, step: number): readonly Cell[] {
      keep()
      return before?.get(key(track, step)) ?? []
    },
  }
}

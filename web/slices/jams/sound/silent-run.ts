// Where a jam is, for whoever looks at it and does not listen: counted by the clock of the house.
import { computed, effect, type ReadonlySignal, untracked } from '@preact/signals'
import { stepAt } from '#song/jam/clocked'
import { placeAt } from '#song/lane'
import type { SongPlace } from '../../../sound/song-player.types.ts'
import type { HouseClock } from '../clock/house-clock.ts'
import type { HeardJam } from './follow-jam.ts'

const tellMs = 40

/** Tells it while it plays and `hears` is false, until the answer is called. */
export function runSilently(
  jam: ReadonlySignal<HeardJam | null>,
  hears: ReadonlySignal<boolean>,
  clock: HouseClock,
  tell: (place: SongPlace) => void,
): () => void {
  const silence = { peaks: {}, peak: 0 } as const
  const still: SongPlace = { playing: false, step: 0, section: 0, within: 0, ...silence }
  const playing = computed(() => jam.value?.transport.playing ?? false)
  return effect(() => {
    if (hears.value) return
    if (!playing.value) return untracked(() => tell(still))
    if (clock.offset.peek() === null) void clock.ask()
    const timer = setInterval(() => {
      const now = jam.peek()
      const offset = clock.offset.peek()
      if (!now || offset === null) return
      const { told, transport } = now
      // Before it begins the light stands where it will.
      const ms = Math.max(transport.at, performance.now() + offset)
      const step = stepAt(told, transport, ms)
      const { section, within } = placeAt(told, transport.what, step)
      tell({ playing: true, step, section, within, ...silence })
    }, tellMs)
    return () => clearInterval(timer)
  })
}

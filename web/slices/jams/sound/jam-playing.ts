// The transport of a jam as the studio presses it: it asks the house to play or stop for everybody, and what is heard here is what the house says.
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { JamPlayed, JamWish } from '#song/jam/jam.types'
import type { SongPlace } from '../../../sound/song-player.types.ts'
import type { Ear, Playing } from '../../song/studio/state/playing.types.ts'
import type { HouseClock } from '../clock/house-clock.ts'
import type { HeardJam } from './follow-jam.ts'
import { createJamSound } from './jam-sound.ts'
import { runSilently } from './silent-run.ts'

interface Ports extends Pick<Parameters<typeof createJamSound>[0], 'title' | 'open' | 'silenced' | 'gaveWay'> {
  readonly jam: ReadonlySignal<HeardJam | null>
  readonly clock: HouseClock
  readonly lead: (wish: Exclude<JamWish, { do: 'edit' }>) => void
  /** Makes a pattern that nobody has made yet, so that it can be played. */
  readonly make: (pattern: number) => void
}

/** The transport, and the sound behind it. */
export function createJamPlaying({ lead, make, ...ports }: Ports) {
  const { jam, clock } = ports
  const ears = new Set<Ear>()
  const tell = (place: SongPlace): void => {
    for (const ear of ears) ear(place)
  }
  const clicks = signal(false)
  const sound = createJamSound({ ...ports, tell })
  const offSilent = runSilently(jam, sound.hears, clock, tell)
  const playing: Playing = {
    plays: computed(() => jam.value?.transport.playing ?? false),
    what: computed((): JamPlayed => jam.value?.transport.what ?? { lane: true }),
    opening: sound.opening,
    fault: sound.fault,
    clicks,
    // One counts in for oneself alone.
    countIn: signal(0),
    async play(played, from = 0) {
      const what: JamPlayed = 'pattern' in played ? { pattern: played.pattern } : { lane: true }
      if ('pattern' in what) make(what.pattern)
      lead({ do: 'play', what, step: Math.floor(from) })
    },
    stop: () => lead({ do: 'stop' }),
    stepNow: sound.stepNow,
    click(on) {
      clicks.value = on
      sound.click(on)
    },
    strike: sound.strike,
    release: sound.release,
    onPlace(ear) {
      ears.add(ear)
      return () => void ears.delete(ear)
    },
  }
  return {
    playing,
    sound,
    leave: async (): Promise<void> => {
      offSilent()
      await sound.leave()
    },
  }
}

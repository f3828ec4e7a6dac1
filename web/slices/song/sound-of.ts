// Where the sound of the studio comes out: the house’s one bus, in the place of the music.
import { makeOutputClock, type OutputClock } from '../../sound/output-clock.ts'
import type { SongPlayer } from '../../sound/song-player.types.ts'
import { music } from '../../sound/heard.ts'
import { openBus, stopIf } from '../../sound/sound.ts'
import type { Source, Telling } from '../../sound/source.types.ts'

/** What leads the transport from outside the page: the keys of a keyboard, whatever else begins to sound. */
export interface Led {
  /** What is heard, as the system shows it. */
  readonly title: string
  readonly play: () => void
  readonly stop: () => void
  /** Something else has its place now; where it is absent it stops. */
  readonly giveWay?: () => void
}

/** How the house knows it, and whether it goes on in the deck when its page is left. */
interface AsTrack {
  readonly id: string
  readonly href: string | null
  readonly stays: () => boolean
}

/** What the studio holds of its sound. */
export interface OpenSound {
  readonly player: SongPlayer
  /** When what it makes is heard, by the clock of the page. */
  readonly clock: OutputClock
  /** Called before something is to sound. */
  readonly wake: () => void
  /** Called when the transport begins: one thing at a time. */
  readonly begins: (led: Led) => void
  readonly stops: () => void
  readonly close: () => Promise<void>
}

const studio: AsTrack = { id: 'song-studio', href: null, stays: () => false }

/** Opens it; only after somebody has pressed something. */
export async function openSound({ id, href, stays } = studio): Promise<OpenSound> {
  const bus = await openBus()
  const { makeSongPlayer } = await import('../../sound/song-player.ts')
  const player = await makeSongPlayer(bus.context)
  player.output.connect(bus.graph.music)
  let led: Led | null = null
  let tell: Telling | null = null
  const source: Source = {
    play: () => led?.play(),
    pause: () => led?.stop(),
    seek: () => {},
    end: () => (music.track.peek() === null ? led?.stop() : (led?.giveWay ?? led?.stop)?.()),
  }
  return {
    player,
    clock: makeOutputClock(bus.context),
    wake: () => bus.wake(),
    begins(now) {
      led = now
      const { title } = now
      tell = bus.put({ id, url: null, title, whose: '', href, durationMs: null, stays: stays(), spoken: false }, source)
      tell.playing()
    },
    stops: () => tell?.paused(),
    async close() {
      led = null
      stopIf(id)
      player.output.disconnect()
      await player[Symbol.asyncDispose]()
    },
  }
}

// What a player is told of a jam: what the house says of the tempo and of where the song is, and of all else what one sees.
import { stepAt, stepsPerMs } from '#song/jam/clocked'
import type { JamTransport } from '#song/jam/jam.types'
import type { Song } from '#song/song.types'
import type { SongPlayer } from '../../../sound/song-player.types.ts'

/** A jam as the house says, and the song as it is shown, with what one just did oneself. */
export interface HeardJam {
  readonly told: Song
  readonly shown: Song
  readonly transport: JamTransport
}

/** In steps: what is nearer goes on, and was not played from elsewhere. */
const nearly = 0.01

/** [SONG-3.26] Tells the player of the next state of a jam; `before` is what it was told last, null of nothing. `timeOf` makes a moment of the house one of the player’s context. */
export function followJam(
  player: Pick<SongPlayer, 'load' | 'play' | 'stop'>,
  before: HeardJam | null,
  next: HeardJam,
  timeOf: (at: number) => number,
): void {
  const { transport } = next
  const { at, step, what } = transport
  const song = heardSong(next)
  const played = before?.transport.playing ?? false
  if (!transport.playing) {
    player.load(song)
    if (played) player.stop()
    return
  }
  const anchor = { step, time: timeOf(at) }
  if (!before || !played || !goesOn(before, next)) {
    // What plays until then keeps its tempo.
    player.load(song, played ? anchor : undefined)
    player.play(what, step, anchor.time)
  } else if (before.transport.at !== at) player.load(song, anchor)
  else if (before.shown !== next.shown || before.told !== next.told) player.load(song)
}

/** Everybody’s tempo changes at one moment, so one’s own is not ahead of it. */
const heardSong = ({ told: { bpm, perBeat }, shown }: HeardJam): Song =>
  shown.bpm === bpm && shown.perBeat === perBeat ? shown : { ...shown, bpm, perBeat }

function goesOn(before: HeardJam, { told, transport }: HeardJam): boolean {
  if (JSON.stringify(before.transport.what) !== JSON.stringify(transport.what)) return false
  if (before.transport.at === transport.at && before.transport.step === transport.step)
    return stepsPerMs(before.told) === stepsPerMs(told)
  return Math.abs(stepAt(before.told, before.transport, transport.at) - transport.step) < nearly
}

// Plays songs into the bus: computed here while they sound, and led like any file.
import type { Song } from '#song/song.types'
import { onceThrough, stepMs } from './song-ms.ts'
import type { SongPlace, SongPlayer } from './song-player.types.ts'
import type { Source, Telling } from './source.types.ts'

/** The song, and what plays it, are asked for at once; what is wished before it is there is done when they come. */
export function makeSongSource(
  context: AudioContext,
  output: AudioNode,
  bring: () => Promise<Song>,
  tell: Telling,
): Source {
  let there: { readonly player: SongPlayer; readonly perStep: number } | undefined
  let over = false
  /** From where it is to sound; `null` while it is held. */
  let wanted: number | null = null
  /** It has been heard since it was last asked for, so that the next silence is its end. */
  let heard = false

  const begin = (): void => {
    if (there && wanted !== null) there.player.play(onceThrough, wanted / there.perStep)
  }
  const hear = ({ playing, step }: SongPlace, perStep: number): void => {
    if (wanted === null) return
    if (playing) {
      if (!heard) tell.playing()
      heard = true
      tell.at(step * perStep)
    } else if (heard) {
      wanted = null
      heard = false
      tell.ended()
    }
  }
  const making = import('./song-player.ts').then(({ makeSongPlayer }) => makeSongPlayer(context))
  Promise.all([bring(), making]).then(
    async ([song, player]) => {
      if (over) return await player[Symbol.asyncDispose]()
      const perStep = stepMs(song)
      there = { player, perStep }
      player.onPlace((place) => hear(place, perStep))
      player.load(song)
      player.output.connect(output)
      begin()
    },
    () => over || tell.failed(),
  )
  const hold = (): void => {
    wanted = null
    heard = false
    there?.player.stop()
  }
  return {
    play(fromMs) {
      wanted = fromMs
      heard = false
      begin()
    },
    pause() {
      hold()
      tell.paused()
    },
    seek(ms) {
      if (wanted === null) return
      wanted = ms
      there?.player.seek(ms / there.perStep)
    },
    end() {
      over = true
      hold()
      void there?.player[Symbol.asyncDispose]()
    },
  }
}

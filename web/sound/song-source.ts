// Plays songs into the bus: computed here while they sound, and led like any file.
import { effect } from '@preact/signals'
import { courseOf } from '#song/lane'
import type { Song } from '#song/song.types'
import { knowSong, type Track } from './heard.ts'
import { isLoop, repeats } from './repeats.ts'
import { onceThrough, overAndOver, songMs, stepMs } from './song-ms.ts'
import type { SongPlace, SongPlayer } from './song-player.types.ts'
import type { Source, Telling } from './source.types.ts'

interface There {
  readonly player: SongPlayer
  readonly perStep: number
  /** From its beginning to its end. */
  readonly steps: number
  readonly loop: boolean
}

/** The song, and what plays it, are asked for at once; what is wished before it is there is done when they come. */
export function makeSongSource(
  context: AudioContext,
  output: AudioNode,
  { id, song: bring }: Pick<Track, 'id'> & { readonly song: () => Promise<Song> },
  tell: Telling,
): Source {
  let there: There | undefined
  let over = false
  let unfollow = (): void => {}
  /** From where it is to sound; `null` while it is held. */
  let wanted: number | null = null
  /** It has been heard since it was last asked for, so that the next silence is its end. */
  let heard = false

  const begin = (): void => {
    if (!there || wanted === null) return
    const again = repeats({ id, loop: there.loop })
    there.player.play(again ? overAndOver : onceThrough, wanted / there.perStep)
  }
  const hear = ({ playing, step }: SongPlace, { perStep, steps }: There): void => {
    if (wanted === null) return
    if (playing) {
      if (!heard) tell.playing()
      heard = true
      tell.at((step % steps) * perStep)
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
      const made = { player, perStep: stepMs(song), steps: courseOf(song, onceThrough).length, loop: isLoop(song) }
      there = made
      knowSong(id, { durationMs: songMs(song), loop: made.loop })
      player.onPlace((place) => hear(place, made))
      player.load(song)
      player.output.connect(output)
      begin()
      // Somebody may wish it otherwise while it sounds.
      unfollow = effect(() => player.repeat(repeats({ id, loop: made.loop })))
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
      unfollow()
      hold()
      void there?.player[Symbol.asyncDispose]()
    },
  }
}

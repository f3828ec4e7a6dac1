// The transport as the studio presses it. Where the song is goes past the page: whoever draws it listens, and nothing is rendered.
import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Song } from '#song/song.types'
import type { Played } from '../../../../sound/song-player.types.ts'
import type { OpenSound } from '../../sound-of.ts'
import type { Ear, Playing } from './playing.types.ts'

/** Opens its sound when something is to be heard for the first time. */
export function createPlaying(song: ReadonlySignal<Song>, title: () => string, open: () => Promise<OpenSound>) {
  const plays = signal(false)
  /** What plays, or played last. */
  const what = signal<Played>({ pattern: 0 })
  /** On its way to the first sound. */
  const opening = signal(false)
  const fault = signal(false)
  const clicks = signal(false)
  const countIn = signal<0 | 1 | 2>(0)
  const ears = new Set<Ear>()
  let sound: Promise<OpenSound> | null = null
  let here: OpenSound | null = null
  let follow: (() => void) | null = null
  let left = false
  let wanted = false

  async function opened(): Promise<OpenSound> {
    const made = await open()
    here = made
    follow = effect(() => made.player.load(song.value))
    made.player.onPlace((told) => {
      // What was told before it heard that it is to stop comes after.
      const place = wanted ? told : { ...told, playing: false }
      plays.value = place.playing
      for (const ear of ears) ear(place)
    })
    if (left) await leave()
    return made
  }
  async function ready(): Promise<OpenSound | null> {
    opening.value = here === null
    try {
      sound ??= opened()
      const made = await sound
      fault.value = false
      made.wake()
      return made
    } catch {
      sound = null
      fault.value = true
      return null
    } finally {
      opening.value = false
    }
  }
  async function leave(): Promise<void> {
    left = true
    follow?.()
    const made = here
    here = null
    await made?.close()
  }
  async function play(next: Played, from?: number): Promise<void> {
    const made = await ready()
    if (!made) return
    wanted = true
    what.value = next
    made.player.metronome(clicks.peek(), countIn.peek())
    made.begins({ title: title(), play: () => void play(next), stop })
    made.player.play(next, from)
    plays.value = true
  }
  function stop(): void {
    wanted = false
    here?.player.stop()
    here?.stops()
    plays.value = false
  }
  const metronome = (): void => here?.player.metronome(clicks.peek(), countIn.peek())
  const made: Playing = {
    plays,
    what,
    opening,
    fault,
    clicks,
    countIn,
    play,
    stop,
    stepNow: () => here?.player.stepNow() ?? null,
    click(on, bars = countIn.peek()) {
      clicks.value = on
      countIn.value = bars
      metronome()
    },
    async strike(track, note, velocity) {
      const made = await ready()
      made?.player.strike(track, note, velocity)
    },
    release: (track, note) => here?.player.release(track, note),
    onPlace(ear) {
      ears.add(ear)
      return () => void ears.delete(ear)
    },
  }
  return { ...made, leave }
}

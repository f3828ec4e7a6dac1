// Recording what is played: notes wait until their step has passed, so that none is struck twice, and then stand in the pattern.
import { songStudioLines } from '#words/song-studio-lines'
import { announce } from '../../../../bedrock/announcer.ts'
import { paint } from '#song/edit/rows'
import { mayWrite } from '../edit/room-left.ts'
import type { Studio } from '../state/studio.ts'
import { type Played, recorded } from './recorded.ts'

/** Begins or ends; begins to play the pattern where nothing does. */
export async function toggleRecording(studio: Studio): Promise<void> {
  studio.records.value = !studio.records.peek()
  if (!studio.records.peek()) return
  announce(songStudioLines.transport.recording)
  // Where others hear it too, what plays already goes on.
  if (studio.shared && studio.playing.plays.peek()) return
  studio.mode.value = 'pattern'
  await studio.playing.play({ pattern: studio.pattern.peek() })
}

interface Held {
  readonly track: string
  readonly note: number
  readonly velocity: number
  /** Null where nothing plays. */
  readonly from: number | null
}

/** Keys of a studio that are down, by what holds them. */
const down = new Map<string, Held>()

/** A key goes down: it sounds at once. `by` is what holds it, the code of a key or the number of a pointer. */
export function pressNote(studio: Studio, by: string, track: string, note: number, velocity = 100): void {
  if (down.has(by)) return
  down.set(by, { track, note, velocity, from: studio.playing.stepNow() })
  void studio.playing.strike(track, note, velocity)
  studio.usedNote(track, note)
}

/** A key comes up: it ends, and is written where one records. */
export function releaseNote(studio: Studio, by: string): void {
  const held = down.get(by)
  if (!held) return
  down.delete(by)
  studio.playing.release(held.track, held.note)
  const to = studio.playing.stepNow()
  if (!studio.records.peek() || held.from === null || to === null) return
  write(studio, { ...held, from: held.from, to })
}

/** All of them come up, as when the window is left. */
export function releaseAll(studio: Studio): void {
  for (const by of down.keys()) releaseNote(studio, by)
}

function write(studio: Studio, held: Played & { readonly track: string }): void {
  const { track, from } = held
  const cell = recorded(held, studio.length.peek(), studio.isDrum(track))
  const put = (): void => {
    if (mayWrite(studio)) studio.editRow(track, (cells) => paint(cells, cell))
  }
  const now = studio.playing.stepNow()
  if (now === null || now > Math.round(from) + 0.05 || now < from) return put()
  const stop = studio.playing.onPlace(({ playing, step }) => {
    if (playing && step <= Math.round(from) + 0.05 && step >= from) return
    stop()
    put()
  })
}

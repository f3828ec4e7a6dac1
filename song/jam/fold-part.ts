// How a jam is kept by whoever hears of it: parts of what the house tells are taken in whatever order and however often, and what is missing is noticed.
import { readSongText } from '../read-song.ts'
import { applyOp } from './apply-op.ts'
import type { JamPart, JamState } from './jam.types.ts'

export interface HeldJam extends JamState {
  readonly epoch: string
  readonly rev: number
}

export interface Folded {
  readonly held: HeldJam | null
  /** Something lies between what is held and what was told: it has to be asked for. */
  readonly gap: boolean
}

/** [SONG-3.2] What is held after a part was told; nothing of one that has ended. The same part twice, or an older one, changes nothing. */
export function foldPart(held: HeldJam | null, part: JamPart): Folded {
  const { epoch } = part
  if (epoch === null) return { held: null, gap: false }
  if (part.whole) {
    if (held && held.epoch === epoch && held.rev > part.rev) return { held, gap: false }
    const read = readSongText(part.whole.song)
    if ('faults' in read) return { held: null, gap: true }
    return { held: { epoch, rev: part.rev, song: read.song, transport: part.whole.transport }, gap: false }
  }
  if (!held || held.epoch !== epoch || (part.after_rev ?? 0) > held.rev) return { held, gap: true }
  if (part.rev <= held.rev) return { held, gap: false }
  let state: JamState = held
  for (const { rev, op } of part.changes) {
    if (rev <= held.rev) continue
    const next = applyOp(state, op)
    // The house did it, so what is held here is not what the house had.
    if (!next) return { held: null, gap: true }
    state = next
  }
  return { held: { ...state, epoch, rev: part.rev }, gap: false }
}

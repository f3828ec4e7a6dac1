// Does to a jam what the house says was done there.
import { blankSong } from '../blank-song.ts'
import { applyEdit } from '../edit/apply-edit.ts'
import type { Song } from '../song.types.ts'
import type { JamOp, JamState, JamTransport } from './jam.types.ts'
import { editOf } from './jam-edits.ts'

/** It stands still at the beginning of the lane. */
export const stillTransport: JamTransport = { playing: false, at: 0, step: 0, what: { lane: true } }

/** [SONG-3.2] The jam after it; null where it does not fit, which the house would not have told. */
export function applyOp(state: JamState, op: JamOp): JamState | null {
  if (op.do === 'reset') return { song: blankSong(op.seed), transport: stillTransport }
  if (op.do === 'transport') return { ...state, transport: op.transport }
  let song: Song = state.song
  for (const edit of op.edits) {
    const edited = applyEdit(song, editOf(edit))
    if ('fault' in edited) return null
    song = edited.song
  }
  return { song, transport: op.anchor ? { ...state.transport, ...op.anchor } : state.transport }
}

// What becomes of a jam by what somebody wishes, and what everybody is told of it.
import { applyEdit } from '../edit/apply-edit.ts'
import { rounded } from '../format/read-fields.ts'
import type { SongFault } from '../song-fault.types.ts'
import { anchorFrom, stepAt, stepsPerMs } from './clocked.ts'
import type { JamEdit, JamOp, JamState, JamTransport, JamWish } from './jam.types.ts'
import { jamEditOf, readJamEdit } from './jam-edits.ts'

export interface Times {
  /** The house's clock, in milliseconds. */
  readonly now: number
  /** How long before it is heard something is said. */
  readonly lead: number
}

export type Wished =
  | { readonly fault: SongFault }
  /** `op` is null where nothing changes; `leftOut` is how many edits did not fit. */
  | { readonly op: JamOp | null; readonly state: JamState; readonly leftOut: number }

/** [SONG-3.3] Edits that no longer fit are left out; where none of them fits there is a fault, that of the first. */
export function doWish(state: JamState, wish: JamWish, times: Times): Wished {
  if (wish.do === 'edit') return editSong(state, wish.edits, times)
  if (wish.do === 'stop') return stop(state, times)
  const { what, step } = wish
  if ('pattern' in what && !state.song.patterns[what.pattern])
    return {
      fault: { code: 'pattern', path: 'what.pattern', value: what.pattern, most: state.song.patterns.length - 1 },
    }
  return moved(state, { playing: true, at: times.now + times.lead, step, what })
}

function stop(state: JamState, { now }: Times): Wished {
  const { song, transport } = state
  if (!transport.playing) return { op: null, state, leftOut: 0 }
  const step = Math.max(0, rounded(stepAt(song, transport, now)))
  return moved(state, { playing: false, at: now, step, what: transport.what })
}

const moved = (state: JamState, transport: JamTransport): Wished => ({
  op: { do: 'transport', transport },
  state: { ...state, transport },
  leftOut: 0,
})

function editSong(state: JamState, wished: readonly JamEdit[], { now, lead }: Times): Wished {
  const edits: JamEdit[] = []
  const faults: SongFault[] = []
  let { song } = state
  for (const each of wished) {
    const read = readJamEdit(each)
    const edited = 'edit' in read ? applyEdit(song, read.edit) : { fault: read.faults[0] ?? noFault }
    if ('fault' in edited) faults.push(edited.fault)
    else if (edited.song !== song && 'edit' in read) {
      song = edited.song
      const edit = jamEditOf(read.edit)
      if (edit) edits.push(edit)
    }
  }
  const [fault] = faults
  if (fault && faults.length === wished.length) return { fault }
  if (edits.length === 0) return { op: null, state, leftOut: faults.length }
  const { transport } = state
  const turns = transport.playing && stepsPerMs(song) !== stepsPerMs(state.song)
  const anchor = turns ? { anchor: anchorFrom(state.song, transport, now + lead) } : {}
  return {
    op: { do: 'edit', edits, ...anchor },
    state: { song, transport: { ...transport, ...anchor.anchor } },
    leftOut: faults.length,
  }
}

// What cannot be read has a fault.
const noFault: SongFault = { code: 'object', path: '', value: null }

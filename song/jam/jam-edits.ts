// Edits on their way into a jam and out of it: without names there, with the names of instruments here.
import type { Edit } from '../edit/edit.types.ts'
import { readEdit } from '../edit/read-edit.ts'
import type { SongFault } from '../song-fault.types.ts'
import type { JamEdit } from './jam.types.ts'
import { plainName } from './plain-names.ts'

/** [SONG-3.4] As a song takes it. */
export function editOf(edit: JamEdit): Edit {
  if (edit.op === 'add-track') return { ...edit, track: { ...edit.track, name: plainName(edit.track.instrument) } }
  if (edit.op === 'track' && edit.set.instrument !== undefined)
    return { ...edit, set: { ...edit.set, name: plainName(edit.set.instrument) } }
  return edit
}

/** As it is sent; null of what only names something. */
export function jamEditOf(edit: Edit): JamEdit | null {
  switch (edit.op) {
    case 'row':
      return { ...edit, cells: [...edit.cells] }
    case 'lane':
      return { ...edit, lane: [...edit.lane] }
    case 'add-track': {
      const { name: _name, ...track } = edit.track
      return { ...edit, track }
    }
    case 'track': {
      const { name: _name, ...set } = edit.set
      return Object.keys(set).length > 0 ? { ...edit, set } : null
    }
    default:
      return edit
  }
}

/** Reads an edit that came over a wire: its numbers rounded as a song keeps them, its cells in order. */
export function readJamEdit(edit: JamEdit): { readonly edit: Edit } | { readonly faults: readonly SongFault[] } {
  return readEdit(editOf(edit))
}

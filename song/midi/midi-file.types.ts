// What of a MIDI file matters to a song, and what of one was left out of it.

export interface MidiNote {
  /** The chunk that it stood in. */
  readonly track: number
  readonly channel: number
  readonly note: number
  readonly velocity: number
  /** In ticks. */
  readonly from: number
  readonly to: number
  /** The program of its channel when it began. */
  readonly program: number
}

export interface MidiFile {
  /** Ticks to a quarter. */
  readonly division: number
  readonly notes: readonly MidiNote[]
  /** Microseconds to a quarter, from a tick on. */
  readonly tempos: readonly { readonly tick: number; readonly micros: number }[]
  /** Beats and their unit, 4 being a quarter, from a tick on. */
  readonly metres: readonly { readonly tick: number; readonly beats: number; readonly unit: number }[]
  /** Names by chunk. */
  readonly names: ReadonlyMap<number, string>
  /** The first volume and pan by channel, 0–127. */
  readonly volumes: ReadonlyMap<number, number>
  readonly pans: ReadonlyMap<number, number>
  /** Chunks that broke off. */
  readonly broken: number
}

/** What a song made of a MIDI file does not have of it; the sentences stand with the words. */
export interface MidiLeft {
  readonly what: /** Changes of tempo after the first note. */
    | 'tempos'
    /** Changes of metre, or one that no grid fits. */
    | 'metres'
    /** Those with the fewest notes of more than twelve. */
    | 'tracks'
    /** Bars at the end, for which there were no patterns, sections, cells or bytes left. */
    | 'bars'
    /** Notes at a place where another already was. */
    | 'notes'
    /** Notes that were longer than 64 steps, now so long. */
    | 'long'
    /** Parts of the file that broke off; what stood before is there. */
    | 'broken'
  readonly count: number
}

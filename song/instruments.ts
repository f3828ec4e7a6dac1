// The instruments by name: which keep time and which sing. What they sound like is in `song/dsp`.

/** Struck; a note other than 60 moves their pitch. */
export const drums = ['kick', 'snare', 'hat', 'openhat', 'clap', 'tom', 'wood', 'metal'] as const
/** Played in notes; several at once but for `bass`, which is one voice that glides. */
export const pitched = ['bass', 'lead', 'pad', 'pluck', 'keys', 'bell', 'organ', 'chip', 'strings', 'choir'] as const

export const instruments = [...drums, ...pitched] as const
export type Drum = (typeof drums)[number]
export type Pitched = (typeof pitched)[number]
export type Instrument = Drum | Pitched

/** Whether it is played in notes, and has a piano roll instead of a row. */
export const isPitched = (instrument: Instrument): instrument is Pitched => pitched.some((name) => name === instrument)

const home: Readonly<Partial<Record<Instrument, number>>> = {
  bass: 36,
  lead: 60,
  pad: 55,
  pluck: 72,
  strings: 55,
  choir: 55,
}

/** The note that one press sets where no other was chosen; the eight of the original keep theirs. */
export const homeNote = (instrument: Instrument): number => home[instrument] ?? 60

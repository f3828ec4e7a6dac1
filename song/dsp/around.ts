// How a control of 0–1 becomes a size: by equal ratios, because pitch, time and loudness are heard so.

/** `middle` at 0.5, and `times` as much or as little at the ends. */
export const around = (control: number, middle: number, times: number): number => middle * times ** (2 * control - 1)

/** Full velocity is 0 dB and half of it −12: the curve that DLS 1 and SoundFont 2 give to MIDI (40 log v ÷ 127). */
export const loudness = (force: number): number => force * force

/** Hertz of a MIDI note in equal temperament, A4 at 440. */
export const hertz = (note: number): number => 440 * 2 ** ((note - 69) / 12)

/** What drums do with notes: as they are at 60, moved by the others. */
export const moved = (note: number): number => 2 ** ((note - 60) / 12)

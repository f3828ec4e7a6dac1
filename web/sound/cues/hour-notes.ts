// The notes of the hour: Dm9, of which each of the twelve hours begins on the next tone.

const chord = [62, 65, 69, 72, 76] as const

/** Five notes, upwards, as MIDI numbers; the same ones twelve hours later. */
export function hourNotes(hour: number): readonly number[] {
  const first = ((Math.floor(hour) % 12) + 12) % 12
  return chord
    .map((_, at) => {
      const tone = first + at
      return (chord[tone % chord.length] ?? chord[0]) + 12 * Math.floor(tone / chord.length)
    })
    .sort((a, b) => a - b)
}

/** How often it swings in a second. */
export const hertz = (note: number): number => 440 * 2 ** ((note - 69) / 12)

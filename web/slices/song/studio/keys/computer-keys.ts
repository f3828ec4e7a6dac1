// The computer's keys as a piano of two octaves: where they lie counts, and not what is printed on them.

const low = 'KeyZ KeyS KeyX KeyD KeyC KeyV KeyG KeyB KeyH KeyN KeyJ KeyM'.split(' ')
const high = 'KeyQ Digit2 KeyW Digit3 KeyE KeyR Digit5 KeyT Digit6 KeyY Digit7 KeyU KeyI'.split(' ')

/** The keys of both rows from the lowest semitone on, by what an English keyboard has printed on them. */
export const pianoLetters: readonly string[] = [...low, ...high].map((code) => code.replace(/^(?:Key|Digit)/, ''))

/** Semitones above the lowest key by the code of a key: the lower row begins an octave, the upper row the next. */
export const semitoneOf = (code: string): number | null => {
  const below = low.indexOf(code)
  if (below >= 0) return below
  const above = high.indexOf(code)
  return above >= 0 ? above + 12 : null
}

/** Which track a key of digits means, from 0: `1` to `9`, `0`, and the two beside it. */
export function trackOfDigit(code: string): number | null {
  const digit = /^Digit(\d)$/.exec(code)?.[1]
  if (digit !== undefined) return digit === '0' ? 9 : Number(digit) - 1
  return code === 'Minus' ? 10 : code === 'Equal' ? 11 : null
}

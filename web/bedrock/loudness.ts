// How loud the house is for this person, and whether it is silent: kept in this browser, honoured by everything that sounds.
import { signal } from '@preact/signals'

interface Loudness {
  /** From 0 to 100, as the slider shows it. */
  readonly volume: number
  readonly muted: boolean
}

const key = 'neospace.sound'
const plain: Loudness = { volume: 80, muted: false }

/** What the person chose; read once from this browser. */
export const loudness = signal<Loudness>(stored())

/** Changes part of it, and keeps it for the next time. */
export function setLoudness(part: Partial<Loudness>): void {
  loudness.value = { ...loudness.peek(), ...part }
  try {
    localStorage.setItem(key, JSON.stringify(loudness.peek()))
  } catch {
    // Where nothing may be kept, it holds for this page.
  }
}

/** What an element's volume is set to: ears hear ratios, so half of the slider is a quarter of the swing. */
export const gainOf = ({ volume, muted }: Loudness): number => (muted ? 0 : (volume / 100) ** 2)

function stored(): Loudness {
  try {
    return readLoudness(JSON.parse(localStorage.getItem(key) ?? 'null'))
  } catch {
    return plain
  }
}

/** What was kept, as far as it can be read. */
export function readLoudness(found: unknown): Loudness {
  if (typeof found !== 'object' || found === null) return plain
  const { volume, muted } = { volume: null, muted: null, ...found }
  return {
    volume: typeof volume === 'number' && volume >= 0 && volume <= 100 ? volume : plain.volume,
    muted: muted === true,
  }
}

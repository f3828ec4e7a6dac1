// Which voice plays the next note, where there are only so many.
import type { Slot } from './slot.ts'
import type { Strip } from './strip.ts'

/** Notes that sound at once in a whole song. */
export const mostVoices = 48

/** A free voice of the strip. Where too many sound, the one that is missed least is taken away: the quietest, of equals the oldest. */
export function takeSlot(strip: Strip, strips: readonly Strip[], frame: number): Slot | null {
  const [only] = strip.slots
  if (strip.alone && only) return only
  for (const other of strips) {
    if (!strip.chokes.includes(other.instrument)) continue
    for (const slot of other.slots) slot.takeAway()
  }
  if (sounding(strip) >= strip.notes) least(strip, null, frame)?.takeAway()
  let all = 0
  for (const other of strips) all += sounding(other)
  if (all >= mostVoices) {
    let found: Slot | null = null
    for (const other of strips) found = least(other, found, frame)
    found?.takeAway()
  }
  let fading: Slot | null = null
  for (const slot of strip.slots) {
    if (slot.state() === 'free') return slot
    if (slot.state() === 'fading' && (fading === null || slot.worth(frame) < fading.worth(frame))) fading = slot
  }
  return fading
}

const sounding = ({ slots }: Strip): number => {
  let count = 0
  for (const slot of slots) if (slot.state() === 'sounding') count += 1
  return count
}

function least({ slots }: Strip, before: Slot | null, frame: number): Slot | null {
  let found = before
  for (const slot of slots) {
    if (slot.state() !== 'sounding') continue
    if (found === null) {
      found = slot
      continue
    }
    const less = slot.worth(frame) - found.worth(frame)
    if (less < 0 || (less === 0 && slot.begun() < found.begun())) found = slot
  }
  return found
}

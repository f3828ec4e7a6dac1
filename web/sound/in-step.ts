// Keeps a transport in step with a clock that others share: it says where the song ought to be, and moves it there so slowly that nobody hears it.
import type { Transport } from '#song/transport'
import type { SongAnchor } from './song-player.types.ts'

/** How much it is moved in the time that passes: one millisecond a second. */
const slewing = 0.001
/** What is farther off is heard as an echo of the others, and goes there at once; in seconds. */
const farSeconds = 0.03

/** Moves a transport towards an anchor on its own clock, `seconds` after it was moved last. Answers whether it had to jump. */
export function moveInStep(transport: Transport, anchor: SongAnchor, now: number, seconds: number): boolean {
  const step = transport.stepAt(now)
  if (step === null) return false
  const wanted = anchor.step + (now - anchor.time) / transport.secondsPerStep()
  const ahead = (step - wanted) * transport.secondsPerStep()
  if (Math.abs(ahead) > farSeconds) {
    if (wanted < 0) return false
    transport.seek(wanted, now)
    return true
  }
  const most = seconds * slewing
  transport.align(step, now + Math.max(-most, Math.min(most, ahead)))
  return false
}

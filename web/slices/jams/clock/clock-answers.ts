// What the answers of the house say of its clock: the one that was fastest there and back says it best.

/** One question: sent and heard by the page’s own clock, which no one sets; come and gone by the house’s. All in milliseconds. */
export interface ClockAnswer {
  readonly sent: number
  readonly came: number
  readonly left: number
  readonly heard: number
}

/** How long an answer was on its way, there and back. */
export const wayOf = ({ sent, came, left, heard }: ClockAnswer): number => heard - sent - (left - came)

/** By how much the clocks of two computers drift apart at most in the time that passes: a usual quartz is better. */
const drift = 0.00005

/** What is added to the page’s clock to know the house’s, by the fastest answer, which is wrong by half its way at most (RFC 5905, section 8), and by what has drifted since; null without any. */
export function offsetOf(answers: readonly ClockAnswer[], now: number): number | null {
  const wrong = (one: ClockAnswer): number => wayOf(one) / 2 + (now - one.heard) * drift
  const [best] = answers.toSorted((one, other) => wrong(one) - wrong(other))
  return best ? (best.came - best.sent + best.left - best.heard) / 2 : null
}

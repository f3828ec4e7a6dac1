// The finer word for what somebody is to a cat, as the street would say it.
import type { Rung } from './rungs.ts'

/** What the finer word is told by: points of liking, 0 to 1 for familiarity and trust, and what the two have in common. */
export interface Standing {
  readonly points: number
  readonly known: number
  readonly trust: number
  readonly rung: Rung
  readonly shares: 'works' | 'songs' | 'feud' | null
}

const up = [
  'Neutral',
  'Cool With',
  'Low-Key Cool',
  'Polite',
  'Solid',
  'Trusted',
  'Tight',
  'Inner Paw',
  'OG',
  'Respected',
] as const
const down = [
  'Weird Vibes',
  'Tense',
  'Strained',
  'Keeping Distance',
  'Cold',
  'Watching You',
  'Don’t Trust',
  'Hostile',
  'Beefing',
  'Cut Off',
] as const

/** What two have in common, or do not yet, counts before liking alone. */
const before = [
  'Unknown',
  'Just Met',
  'Seen You Around',
  'Learned From',
  'Working Together',
  'Business Only',
  'Competing',
  'Opps',
  'Smoke',
  'On Thin Fur',
] as const

/** Every word that there is. */
export const streets = [...before, ...up, ...down] as const
export type Street = (typeof streets)[number]

/** The word that fits best, the rarest first. */
export function streetOf({ points, known, trust, rung, shares }: Standing): Street {
  if (rung === 'stranger') return 'Unknown'
  if (points <= -85) return points > -95 ? 'On Thin Fur' : 'Cut Off'
  if (shares === 'feud' && points < -10) return points < -40 ? 'Smoke' : 'Opps'
  if (shares === 'works' && points > 70) return 'Learned From'
  if (shares === 'works' && points > 10 && trust > 0.55) return 'Working Together'
  if (shares === 'songs' && points > -30 && points < 30) return 'Competing'
  if (known > 0.7 && points > -15 && points < 15) return 'Business Only'
  if (known < 0.08 && points > -10 && points < 10) return 'Just Met'
  if (known < 0.2 && points > -10 && points <= 20) return 'Seen You Around'
  const step = Math.min(9, Math.floor(Math.abs(points) / 10))
  return (points >= 0 ? up[step] : down[step]) ?? 'Neutral'
}

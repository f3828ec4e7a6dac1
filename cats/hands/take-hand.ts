// What a cat makes of what a hand does to it: whether that is welcome, and what deed it comes to.
import type { Pad } from '../cat.types.ts'
import type { DeedKind } from '../deeds/deeds.ts'

/** What a hand can do. */
export const handActs = ['pet', 'feed', 'play', 'blink', 'poke'] as const
export type HandAct = (typeof handActs)[number]

/** A hand, and the cat that it comes to. */
export interface Hand {
  readonly act: HandAct
  readonly asleep: boolean
  /** What shows of the cat, −1 to 1 each. */
  readonly shown: Readonly<Pad>
  /** 0 to 1 each. */
  readonly hunger: number
  readonly energy: number
  /** Whose hand it is to the cat, −100 to 100; 0 for whoever it does not know. */
  readonly liking: number
  /** How often they did the same, or bothered the cat, a little while ago. */
  readonly before: number
  /** Whether there is a portion left in the house. */
  readonly portion: boolean
}

/** `deed`: null when nothing comes of it. */
export interface Taken {
  readonly welcome: boolean
  readonly deed: DeedKind | null
}

const nothing: Taken = { welcome: false, deed: null }
const disliked = -30

/** [CAT-4.32] How many strokes in a row a cat likes: eight at rest, two when it is beside itself, and half of them from whoever it dislikes. */
export const patienceOf = ([, arousal]: Readonly<Pad>, liking: number): number =>
  Math.max(1, Math.round((5 - 3 * arousal) * (liking < disliked ? 0.5 : 1)))

/** [CAT-4.32] Strokes beyond its patience that a cat bears which does not hold its own. */
const borne = 3

/** [CAT-4.32] Pokes after which it is bothered. */
const pokes = 4

/** [CAT-4.33] Asleep it takes food and nothing else. */
export function takeHand(hand: Hand): Taken {
  const { act, asleep, shown, hunger, energy, liking, before, portion } = hand
  if (asleep && act !== 'feed') return nothing
  const [pleasure, arousal, dominance] = shown
  switch (act) {
    case 'pet': {
      const beyond = before - patienceOf(shown, liking)
      if (beyond < 0) return { welcome: true, deed: 'cat.petted' }
      return { welcome: false, deed: dominance > 0 || beyond >= borne ? 'cat.pestered' : 'cat.petted' }
    }
    case 'feed':
      return portion && hunger >= 0.1 ? { welcome: true, deed: 'cat.fed' } : nothing
    case 'play':
      return energy >= 0.25 && arousal > -0.5 && before < 6 ? { welcome: true, deed: 'cat.played' } : nothing
    case 'blink':
      return liking >= disliked && pleasure > -0.5 ? { welcome: true, deed: 'cat.blinked' } : nothing
    case 'poke':
      if (before >= pokes) return { welcome: false, deed: 'cat.pestered' }
      return { welcome: before < 2 && pleasure > 0.2 && liking >= 0, deed: 'cat.poked' }
  }
}

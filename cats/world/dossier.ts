// All that a world holds of one person, as it is shown to them [CAT-1.19].
import { familiarity } from '../bonds/bond.ts'
import { anchorOf, likingOf } from '../bonds/liking.ts'
import { rungs } from '../bonds/rungs.ts'
import { type Street, streetOf } from '../bonds/street.ts'
import { catOf, type CatName } from '../cast/cast.ts'
import type { Agent, Place } from '../cat.types.ts'
import type { DeedKind } from '../deeds/deeds.ts'
import { believes } from '../memory/consolidate.ts'
import { strengthAt } from '../memory/strength.ts'
import { type BeliefName, beliefNames } from '../memory/traits-seen.ts'
import type { Mind, Second, World } from './world.types.ts'

/** What one cat has of a person. Shares from 0 to 1, liking in points. */
export interface DossierPage {
  readonly cat: CatName
  readonly rung: (typeof rungs)[number]
  readonly street: Street
  readonly liking: number
  readonly trust: number
  readonly fear: number
  readonly known: number
  readonly seen: Second
  readonly memories: readonly DossierMemory[]
  readonly beliefs: readonly { readonly name: BeliefName; readonly sure: number }[]
  /** It feels much and no longer knows why. */
  readonly storyGone: boolean
}

/** One memory, with the deed it comes from and the way that it went. */
export interface DossierMemory {
  readonly id: number
  readonly source: number
  readonly verb: DeedKind
  /** Whether the person did it, or it was done to them. */
  readonly role: 'doer' | 'other'
  /** The cat that it was done with. */
  readonly whom: CatName | null
  readonly place: Place | null
  readonly at: Second
  readonly strength: number
  readonly feeling: number
  readonly belief: number
  readonly heardFrom: CatName | null
  readonly hop: number
  readonly core: boolean
}

/** A page of each cat that holds anything of a person, at a second. */
export function dossierOf(world: World, person: Agent, at: Second): readonly DossierPage[] {
  return world.minds.flatMap((mind) => {
    const memories = mind.memories.filter(({ subj, obj }) => subj === person || obj === person)
    const beliefs = beliefNames
      .map((name) => ({ name, sure: believes(mind, person, name) }))
      .filter(({ name }) => mind.beliefs.has(`${person} ${name}`))
    if (!mind.bonds.has(person) && memories.length === 0 && beliefs.length === 0) return []
    const shown = memories.map((memory): DossierMemory => {
      const { id, source, verb, place, belief, hop, core } = memory
      return {
        id,
        source,
        verb,
        role: memory.subj === person ? 'doer' : 'other',
        whom: catOf(memory.obj) ?? null,
        place,
        at: memory.at,
        strength: strengthAt(memory, at),
        feeling: memory.valence / 1_000,
        belief: belief / 1_000,
        heardFrom: catOf(memory.from) ?? null,
        hop,
        core,
      }
    })
    const standing = standingOf(world, mind, person, at)
    return [
      {
        cat: mind.name,
        ...standing,
        memories: shown,
        beliefs,
        storyGone: Math.abs(standing.liking) > 30 && shown.length === 0,
      },
    ]
  })
}

/** What a person is to a cat at a second. */
export function standingOf(world: World, mind: Mind, person: Agent, at: Second) {
  const bond = mind.bonds.get(person)
  const anchor = anchorOf(world, mind, person, bond)
  if (!bond)
    return { rung: 'stranger', street: 'Unknown', liking: anchor, trust: 0.5, fear: 0, known: 0, seen: 0 } as const
  const liking = likingOf(bond, anchor, at)
  const known = familiarity(bond, at)
  const rung = rungs[bond.rung] ?? 'stranger'
  const trust = bond.trust / 1_000
  const street = streetOf({ points: liking, known, trust, rung, shares: sharesOf(mind, person) })
  return { rung, street, liking, trust, fear: bond.fear / 1_000, known, seen: bond.seen }
}

/** What a cat and a person have in common, by what it believes of them. */
function sharesOf(mind: Mind, person: Agent): 'works' | 'songs' | 'feud' | null {
  if (believes(mind, person, 'is rough with cats') > 0.6) return 'feud'
  if (believes(mind, person, 'brings songs') > 0.6 && mind.name === 'neon') return 'songs'
  return believes(mind, person, 'makes things') > 0.6 ? 'works' : null
}

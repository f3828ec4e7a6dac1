// What a cat holds of one, in sentences without figures.
import { factionOf } from '#cats/speech/cast'
import { type LadderKey, plainRelation, relationWords } from '#cats/speech/pool/relation-words'
import type { GuestStanding } from '#cats/speech/pool/guest-lines'
import type { Dossier } from '#contract/cats'
import type { CatName } from '#contract/house'
import { catMemoryLines } from '#words/cat-memory-lines'
import { words } from '#words/index'

const said = catMemoryLines

export type Held = Dossier['cats'][number]
export type Memory = Held['memories'][number]

const isRung = (name: string): name is LadderKey => Object.hasOwn(plainRelation, name)
/** The word for a share: one more for each bound that it reaches. */
const by = <T>(share: number, bounds: readonly number[], all: readonly T[]): T | undefined =>
  all[bounds.filter((bound) => share >= bound).length]

/** What one is to the cat. */
export function standingSaid({ cat, rung, known, trust, fear }: Held): string {
  const relation = plainRelation[isRung(rung) ? rung : 'stranger']
  return said.standing(
    words.cats.names[cat],
    relation,
    by(known, [0.08, 0.35, 0.7], said.known) ?? '',
    by(trust, [0.4, 0.6], said.trust) ?? '',
    by(fear, [0.05, 0.4], said.fear) ?? '',
  )
}

/** The word that the cat’s own kind has for it. */
export const ownWord = ({ cat, rung }: Held): string | null =>
  isRung(rung) ? relationWords[factionOf[cat]][rung] : null

/** What it takes one for. */
export const beliefsSaid = ({ beliefs }: Held): readonly string[] =>
  beliefs.map(({ name, sure }) => by(sure, [0.6, 0.85], said.believes)?.(said.believed[name] ?? name) ?? '')

/** [CAT-2.21] What happened, as the caller’s own side of it, told by the cat that remembers. */
export function happenedSaid({ verb, role, whom }: Memory, by: CatName): string {
  const cat = whom === null ? said.someCat : whom === by ? said.it : words.cats.names[whom]
  return said.happened[verb]?.[role](cat) ?? said.something
}

const cold: ReadonlySet<string> = new Set(['severed', 'hostile', 'rival', 'wary'])
const warm: ReadonlySet<string> = new Set(['friendly', 'trusted', 'close', 'ally'])

/** [CAT-2.23] As what a cat speaks of its guest; what it holds of them, or nothing. */
export function guestStanding(held: Held | undefined): GuestStanding {
  if (held === undefined) return 'new'
  if (held.fear >= 0.4) return 'afraid'
  if (cold.has(held.rung)) return 'cold'
  if (warm.has(held.rung)) return 'liked'
  return held.known < 0.08 ? 'new' : 'seen'
}

/** [CAT-2.21] Where the cat has it from, and how firmly it holds it. */
export function sourceSaid({ heard_from: from, hop, belief, core, strength }: Memory): string {
  const whence = from === null ? said.itSaw : said.told[hop > 1 ? 1 : 0]?.(words.cats.names[from])
  return [
    whence,
    ...(belief < 0.6 ? [said.doubts] : []),
    ...(core ? [said.stays] : strength < 0.25 ? [said.fades] : []),
  ].join(', ')
}

// Where somebody stands with a cat, in words that say what the cat does and never what the person is; each faction has its own.
import type { FactionName } from '../cast.ts'

/** From furthest to nearest; stranger stands apart. */
export const ladderKeys = [
  'stranger',
  'severed',
  'hostile',
  'rival',
  'wary',
  'neutral',
  'acquaintance',
  'friendly',
  'trusted',
  'close',
  'ally',
] as const
export type LadderKey = (typeof ladderKeys)[number]

/** Plain words, the same for every cat. */
export const plainRelation = {
  stranger: 'has not met you',
  severed: 'stays away',
  hostile: 'keeps its back to you',
  rival: 'argues with you',
  wary: 'keeps a distance',
  neutral: 'lets you pass',
  acquaintance: 'knows your step',
  friendly: 'likes you about',
  trusted: 'trusts you',
  close: 'seeks you out',
  ally: 'is yours',
} as const satisfies Record<LadderKey, string>

const ladder = (...labels: readonly string[]): Readonly<Record<LadderKey, string>> => {
  const by = new Map(ladderKeys.map((key, index) => [key, labels[index] ?? '']))
  return Object.fromEntries(by) as Record<LadderKey, string> // Every key is in the map.
}

/** By faction, in the order of the keys. */
export const relationWords: Readonly<Record<FactionName, Readonly<Record<LadderKey, string>>>> = {
  sentinels: ladder('not on the list', 'gate bricked up', 'gate barred', 'under watch', 'show your papers', 'may pass', 'name on the box', 'waved through', 'holds a key', 'inside the wall', 'of the watch'),
  anarchs: ladder('unopened', 'drawer glued shut', 'hiding your socks', 'it’s a duel', 'one eye on your cup', 'loose end', 'good for a chase', 'partner in crumbs', 'gets the wobbly chair', 'shares the loot', 'same gang'),
  monks: ladder('unheard', 'ash', 'cold', 'stirred', 'unsettled', 'still', 'settling', 'warm', 'at rest', 'hearth', 'one silence'),
  claws: ladder('off stage', 'lights out', 'claws out', 'stare-down', 'circling', 'in the stalls', 'caught my eye', 'front row', 'on my ledge', 'in my light', 'double bill'),
  collapse: ladder('hm?', 'rolled away', 'other cushion', 'blanket war', 'one eye open', 'eh', 'mm', 'soft', 'lap', 'asleep on you', 'melted'),
  peripheral: ladder('unknown shape', 'gone to ground', 'under the bed', 'watching back', 'from the gap', 'not a noise', 'known footstep', 'ear turned', 'out in the open', 'back to back', 'eyes shut near you'),
  bonded: ladder('not us yet', 'we went cold', 'other end of the sofa', 'we are in a huff', 'an edge apart', 'beside us', 'a corner of us', 'with us', 'ours', 'in the heap', 'us'),
  iteration: ladder('null row', 'deleted', 'blocked', 'conflicting', 'unverified', 'baseline', 'indexed', 'matched', 'signed', 'pinned', 'constant'),
  grid: ladder('new edge', 'dead end', 'sharp side', 'head-on', 'odd angle', 'level', 'a turn', 'good slope', 'known shortcut', 'same tilt', 'tessellates'),
  pressure: ladder('no root yet', 'frost', 'thorn', 'two vines', 'dry spell', 'soil', 'sprout', 'leaf', 'root', 'graft', 'evergreen'),
}

// Who speaks: the twelve cats, the ten factions and who belongs to which.

/** The twelve cats. */
export const catNames = [
  'beans',
  'root',
  'neon',
  'glitch',
  'null',
  'delta',
  'hex',
  'ash',
  'miso',
  'patch',
  'static',
  'tofu',
] as const
export type CatName = (typeof catNames)[number]

/** The ten factions, in the order of their values: order, mischief, stillness, power, rest, safety, closeness, autonomy, novelty, patience. */
export const factionNames = [
  'sentinels',
  'anarchs',
  'monks',
  'claws',
  'collapse',
  'peripheral',
  'bonded',
  'iteration',
  'grid',
  'pressure',
] as const
export type FactionName = (typeof factionNames)[number]

/** The faction of each cat. */
export const factionOf = {
  beans: 'anarchs',
  root: 'sentinels',
  neon: 'claws',
  glitch: 'anarchs',
  null: 'monks',
  delta: 'grid',
  hex: 'pressure',
  ash: 'monks',
  miso: 'collapse',
  patch: 'peripheral',
  static: 'iteration',
  tofu: 'bonded',
} as const satisfies Record<CatName, FactionName>

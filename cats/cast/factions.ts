// The ten factions as what they hold dear: weights from −1 to 1 over ten values, the obsession of each being one of them.

/** The ten values, in the order of the weights. */
export const values = [
  'order',
  'mischief',
  'stillness',
  'power',
  'rest',
  'safety',
  'closeness',
  'autonomy',
  'novelty',
  'patience',
] as const
export type Value = (typeof values)[number]

/** Weights by faction, in the order of the values. */
export const factions = {
  sentinels: [1, -0.8, 0.2, 0.5, -0.2, 0.7, 0.1, 0.2, -0.6, 0.3],
  anarchs: [-0.8, 1, -0.5, 0.1, -0.1, -0.4, 0.3, 0.4, 0.8, -0.4],
  monks: [0.2, -0.4, 1, -0.5, 0.5, 0.2, -0.2, 0.4, -0.6, 0.7],
  claws: [0.1, 0.3, -0.7, 1, -0.5, -0.3, -0.2, 0.5, 0.5, -0.7],
  collapse: [-0.1, -0.2, 0.6, -0.5, 1, 0.4, 0.4, -0.1, -0.5, 0.4],
  peripheral: [0.4, -0.5, 0.3, -0.3, -0.1, 1, -0.1, 0.3, -0.4, 0.2],
  bonded: [0.1, 0.1, -0.2, -0.2, 0.2, 0.4, 1, -0.7, 0.1, 0.3],
  iteration: [0.5, -0.3, 0.4, 0.4, -0.2, 0.1, -0.7, 1, 0, 0.3],
  grid: [-0.3, 0.5, -0.8, 0.2, -0.6, -0.2, 0.1, 0.2, 1, -0.8],
  pressure: [0.3, -0.2, 0.5, 0.2, 0.2, 0.3, 0.3, 0.2, -0.2, 1],
} as const

export type Faction = keyof typeof factions

/** The factions in the order in which tables list them. */
export const factionNames = Object.keys(factions) as readonly Faction[]

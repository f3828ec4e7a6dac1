// The twelve cats: who they are at a glance, for people who do not see them.
export const catsLines = {
  beans: 'wears shades and greets everybody',
  root: 'wears the crown and gives orders',
  neon: 'has the longest tail in the house',
  glitch: 'is not quite in one piece',
  null: 'is only an outline',
  delta: 'is made of facets',
  hex: 'keeps the hood up',
  ash: 'is a loaf and has no legs to speak of',
  miso: 'is a sphere, mostly asleep',
  patch: 'has a bent ear and a bolt',
  static: 'has an edge that will not hold still',
  tofu: 'is a cube',
} as const

// The twelve cats by their names, and the place where one meets them.
export const cats = {
  place: 'CatPool',
  plain: 'the cats',
  dossier: 'What the cats know of you',
  call: 'Call your cat',
  names: {
    beans: 'beans',
    root: 'root',
    neon: 'neon',
    glitch: 'glitch',
    null: 'null',
    delta: 'delta',
    hex: 'hex',
    ash: 'ash',
    miso: 'miso',
    patch: 'patch',
    static: 'static',
    tofu: 'tofu',
  },
  drawing: (name: string) => `The cat ${name}`,
} as const

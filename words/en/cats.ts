// The twelve cats by their names.
export const cats = {
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

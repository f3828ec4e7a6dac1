// Faces and cats made of signs and letters, as the house offers them; in a file without shapes, because what draws them needs no more.

/** Faces made of signs, as the house offers them. */
export const kaomoji = [
  '=^･ω･^=',
  '=;ω;=',
  '=^･^=',
  '=^-ω-^=',
  '=^..^=',
  '=T.T=',
  '=｀ω´=',
  '(^..^)ﾉ',
  '(=^‥^=)',
  '(=ΦωΦ=)',
  '(^･o･^)ﾉ"',
  '~(=^‥^)',
  '( ˘ω˘ )',
  '(｡･ω･｡)',
  '(╥﹏╥)',
  '¯\\_(ツ)_/¯',
  '(づ｡◕‿‿◕｡)づ',
  '(╯°□°)╯︵ ┻━┻',
  '┬─┬ノ( º _ ºノ)',
  '♪(´▽｀)',
] as const

/** The moods in which a cat of letters can be stuck on. */
export const letterCats = ['purr', 'hiss', 'chaos', 'stare', 'nap'] as const

// The cats drawn in letters, three lines each.
import type { LetterCat } from '#contract/stuck'

/** Each as it is shown, in a typeface whose letters are equally wide. */
export const letterCatLines: Readonly<Record<LetterCat, string>> = {
  purr: [' /\\__/\\', '( -w- ) rrr', '(")_(")~'].join('\n'),
  hiss: [' /|__|\\', '( >v< ) HSS', ' /WWWW\\'].join('\n'),
  chaos: ['\\/\\__/\\  *', ' ( @o0 ) ?!', '*/ ~~ \\_/~'].join('\n'),
  stare: [' /\\__/\\', '( O_O )', ' |    |'].join('\n'),
  nap: ['        z Z', ' /\\_/~~~~\\', '(-.- _____)~'].join('\n'),
}

// What is wrong with a name that something in a zip is to have.
import { namesOfUnicode } from '#contract/emoji-names'
import { sizes } from '#contract/limits'
import { houseEmojiLines as said } from '#words/house-emoji-lines'

const fits = new RegExp(`^[a-z0-9_]{${sizes.emojiNameMin},${sizes.emojiNameMax}}$`)

/** The sentence; null if nothing is. `wanted` are the names of all that are to be given, this one among them. The house has the last word. */
export function nameFault(
  name: string,
  wanted: readonly string[],
  house: { readonly has: (name: string) => boolean },
): string | null {
  if (name === '') return said.zip.unnamed
  if (!fits.test(name)) return said.zip.unfit
  if (namesOfUnicode.has(name)) return said.zip.everybodys(name)
  if (house.has(name)) return said.zip.taken(name)
  return wanted.filter((other) => other === name).length > 1 ? said.zip.twice(name) : null
}

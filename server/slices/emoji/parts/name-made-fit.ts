// What somebody called a picture elsewhere, as an emoji of the house may be called.
import { sizes } from '#contract/limits'

const fits = new RegExp(`^[a-z0-9_]{${sizes.emojiNameMin},${sizes.emojiNameMax}}$`)

/** [CHAT-3.45] In small letters, without marks, with `_` for whatever else stands in it; empty where nothing is left that could be a name. */
export function nameMadeFit(raw: string): string {
  const small = raw.toLowerCase()
  if (fits.test(small)) return small
  const made = small
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replace(/^_/, '')
    .slice(0, sizes.emojiNameMax)
    .replace(/_$/, '')
  return fits.test(made) ? made : ''
}

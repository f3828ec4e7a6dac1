// The name that a stranger's file had on their disk, made such that it says nothing but what it is called: it is shown beside other words, and given to other disks.
import { sizes } from '#contract/limits'

const unnamed = 'file'
/** More than this is never looked at. */
const mostLookedAt = 1_000
// Invisible, turning what follows around, or no character at all; joiners stay within scripts and signs that need them.
const unseen =
  /(?<![^\0-\u007f])\p{Join_Control}|\p{Join_Control}(?![^\0-\u007f])|(?!\p{Join_Control}|\p{Variation_Selector})[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Default_Ignorable_Code_Point}]/gu
// A line of marks above each other would reach into other lines.
const piled = /(\p{M}{3})\p{M}+/gu
const forbiddenOnDisks = /[<>:"|?*]/g
/** Names that are devices to Windows, whatever stands behind their first dot. */
const devices = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(?=\s*(\.|$))/i
const ending = /\.[A-Za-z0-9]{1,12}$/

/** One line, visible, without a path, as long as every disk takes, its ending kept. */
export function givenName(raw: string): string {
  const whole = raw.slice(-mostLookedAt).toWellFormed().normalize('NFC')
  const bare = (whole.split(/[/\\]/).findLast((part) => part.trim() !== '') ?? '')
    .replaceAll(/[\s\u2800]+/g, ' ')
    .replaceAll(unseen, '')
    .replaceAll(piled, '$1')
    .replaceAll(forbiddenOnDisks, '_')
  const name = shortened(trimmed(bare).replace(devices, '_$&'))
  return name === '' ? unnamed : name
}

/** Hidden files begin with a dot, and Windows drops what ends with one. */
const trimmed = (name: string): string => name.replaceAll(/^[. ]+|[. ]+$/g, '')

function shortened(name: string): string {
  const [end = ''] = ending.exec(name) ?? []
  const stem = Array.from(name.slice(0, name.length - end.length))
  const tooLong = (): boolean =>
    stem.length + end.length > sizes.fileNameCharacters ||
    Buffer.byteLength(stem.join('')) + end.length > sizes.fileNameBytes
  while (tooLong()) stem.pop()
  return trimmed(trimmed(stem.join('')) + end)
}

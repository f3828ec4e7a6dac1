// What an owner wrote on the button of their wall, in the form in which it is kept: one line.
import { normaliseText } from '#bedrock/text/normalise'
import { sizes } from '#contract/limits'
import type { WallSettings } from '#contract/walls'

/** The change with its text tidied; refuses what cannot be stored or says nothing. */
export function tidySettings(change: Partial<WallSettings>): Partial<WallSettings> {
  const { button } = change
  if (!button) return change
  const text = normaliseText(button.text.replaceAll(/\s+/g, ' '), sizes.wallButtonCharacters, 'button')
  return { ...change, button: { ...button, text } }
}

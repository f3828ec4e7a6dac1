// Whether a text is one emoji and nothing else.
import { refuse } from '../refusal.ts'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const pictured =
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\p{Extended_Pictographic}(?!\uFE0E)|^[0-9#*]\uFE0F?\u20E3$/u
const foreign = /[^\p{Emoji}\p{Emoji_Component}]/u

/** Whether it is exactly one. */
export const isEmoji = (text: string): boolean =>
  [...graphemes.segment(text)].length === 1 && pictured.test(text) && !foreign.test(text)

/** The emoji, or nothing where nothing was given. Refuses anything else with EMPTY. */
export const oneEmoji = (raw: string): string => {
  const text = raw.trim()
  if (text !== '' && !isEmoji(text)) refuse('EMPTY', 'Choose one emoji; other signs do not fit here.')
  return text
}

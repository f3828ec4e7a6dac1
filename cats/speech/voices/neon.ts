// neon: one word is a sign, and at full charge the last sentence is.
import { sentencesOf } from './sentences.ts'
import type { Voice } from './voice.types.ts'

/** Words that no sign would show. */
const small =
  /^(about|after|again|along|before|behind|being|could|every|might|never|other|should|somebody|something|their|there|these|thing|things|those|through|until|whatever|where|which|while|would)$/iu

/** A word in capitals in half of its lines; the last sentence in capitals with its exclamation mark when it is excited. */
export const neonVoice: Voice = (text, { mood, draw }) => {
  const sentences = sentencesOf(text)
  const last = sentences.at(-1) ?? ''
  if (mood.a > 0.35 && last.length < 40 && last.endsWith('.'))
    return [...sentences.slice(0, -1), `${last.slice(0, -1).toUpperCase()}!`].join(' ')
  if (draw('sign') > 0.5) return text
  const words = (text.match(/\p{L}{5,}/gu) ?? []).filter((word) => !small.test(word))
  const longest = [...words].sort((a, b) => b.length - a.length)[0]
  return longest === undefined ? text : text.replace(longest, longest.toUpperCase())
}

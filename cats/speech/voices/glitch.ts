// glitch: letters turn into signs that look like them, the more the more it is stirred, and a word may catch.
import type { Voice } from './voice.types.ts'

const twins: Readonly<Record<string, string>> = { e: '3', a: '4', o: '0', i: '1', s: '5' }

/** From one letter in forty when calm to one in six; names stay whole. */
export const glitchVoice: Voice = (text, { mood, draw }) => {
  const share = 0.025 + 0.14 * Math.max(0, (mood.a + 0.4) / 1.4)
  const turned = Array.from(text.toLowerCase()).map((letter, index) =>
    twins[letter] !== undefined && draw(`letter ${index}`) < share * 2 ? twins[letter] : letter,
  )
  const line = turned.join('')
  if (draw('catch') > 0.12 + 0.2 * Math.max(0, mood.a)) return line
  const words = [...line.matchAll(/(?<![\p{L}\d’])\p{L}{4,}/gu)]
  const caught = words[Math.floor(draw('which word') * words.length)]
  if (caught === undefined) return line
  const start = caught[0].slice(0, 2)
  return `${line.slice(0, caught.index)}${start}-${start}-${line.slice(caught.index)}`
}

// miso: gets as far as its energy takes it.
import { sentencesOf } from './sentences.ts'
import type { Voice } from './voice.types.ts'

/** Small letters; tired, it leaves out what comes after the last comma, and very tired the last sentence. */
export const misoVoice: Voice = (text, { energy }) => {
  const sentences = sentencesOf(text.toLowerCase())
  const kept = energy < 0.2 && sentences.length > 1 ? sentences.slice(0, -1) : sentences
  const line = kept.join(' ')
  if (energy >= 0.45) return line
  const comma = line.lastIndexOf(', ')
  const shorter = comma > 12 && !/[\uE000-\uE005]/.test(line.slice(comma)) ? line.slice(0, comma) : line
  return shorter.replace(/[.,]?$/, shorter.endsWith('?') ? '' : '…')
}

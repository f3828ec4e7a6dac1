// What a cat answers to a whisper of a kind: the last of a day is that it is tired, unless somebody needs more than that.
import { sizes } from '#contract/limits'
import type { CatName } from '#contract/house'
import { directAnswer } from '#cats/speech/direct/direct-answer'
import { directTired } from '#cats/speech/direct/direct-lines'
import type { WhisperKind } from '#cats/speech/direct/read-whisper'
import { plainLine } from '#cats/speech/short-line'
import type { VoiceState } from '#cats/speech/voices/voice.types'

const needsAnAnswer: ReadonlySet<WhisperKind> = new Set(['danger', 'heavy', 'memory', 'real'])

/** [CAT-3.30] Each day begins elsewhere among a cat’s answers. */
export function whisperAnswer(
  cat: CatName,
  kind: WhisperKind,
  { used, day }: { readonly used: number; readonly day: number },
  state: VoiceState,
): string {
  if (used === sizes.whispersPerDay && !needsAnAnswer.has(kind)) return plainLine(directTired, cat, day)
  return directAnswer(cat, kind, day * sizes.whispersPerDay + used, state)
}

// What a cat answers to a whisper.
import type { CatName } from '../cast.ts'
import { plainLine, shortLine } from '../short-line.ts'
import type { VoiceState } from '../voices/voice.types.ts'
import { directLines } from './direct-lines.ts'
import { ownDirect } from './own-direct.ts'
import type { WhisperKind } from './read-whisper.ts'

/** All that a cat may answer to a whisper of this kind. */
export const directBodies = (cat: CatName, kind: WhisperKind): readonly string[] => [
  ...(ownDirect[cat][kind] ?? []),
  ...(cat === 'null' ? [] : directLines[kind]),
]

/** Kinds whose answers have to be understood: every cat says them as they are written. */
const plainly: readonly WhisperKind[] = ['danger', 'memory', 'real']

/** The answer at its use with this number, from 0. What is heavy is answered without asides, and in danger all of them say the same. */
export function directAnswer(cat: CatName, kind: WhisperKind, use: number, state: VoiceState): string {
  const bodies = kind === 'danger' ? directLines.danger : directBodies(cat, kind)
  if (plainly.includes(kind)) return plainLine(bodies, cat, use)
  return shortLine(bodies, cat, use, {}, kind === 'heavy' ? { ...state, draw: () => 0.999 } : state)
}

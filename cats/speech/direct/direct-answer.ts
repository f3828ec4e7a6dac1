// What a cat answers to a whisper.
import type { CatName } from '../cast.ts'
import { shortLine } from '../short-line.ts'
import type { VoiceState } from '../voices/voice.types.ts'
import { directLines } from './direct-lines.ts'
import { ownDirect } from './own-direct.ts'
import type { WhisperKind } from './read-whisper.ts'

/** All that a cat may answer to a whisper of this kind. */
export const directBodies = (cat: CatName, kind: WhisperKind): readonly string[] => [
  ...(ownDirect[cat][kind] ?? []),
  ...(cat === 'null' ? [] : directLines[kind]),
]

/** The answer at its use with this number, from 0. Where somebody may be in danger it is said plainly, without a voice. */
export const directAnswer = (cat: CatName, kind: WhisperKind, use: number, state: VoiceState): string =>
  kind === 'danger' ? directLines.danger[0] : shortLine(directBodies(cat, kind), cat, use, {}, state)

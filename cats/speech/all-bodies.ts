// Every body that stands anywhere, for whatever is to hold of all of them.
import { actBodies, actNames } from './acts/act-answer.ts'
import { catNames } from './cast.ts'
import { companionBodies, companionCues } from './companion-lines.ts'
import { directBodies } from './direct/direct-answer.ts'
import { directNotice, directTired } from './direct/direct-lines.ts'
import { whisperKinds } from './direct/read-whisper.ts'
import { guestLines } from './pool/guest-lines.ts'
import { rules } from './rules.ts'

/** Each once, in the order in which they are found; error pages apart, whose lines speak as they are written. */
export const allBodies = (): string[] => [
  ...new Set([
    ...rules.map(({ body }) => body),
    ...catNames.flatMap((cat) => [
      ...actNames.flatMap((act) => [...actBodies(cat, act, true), ...actBodies(cat, act, false)]),
      ...whisperKinds.flatMap((kind) => directBodies(cat, kind)),
      ...Object.values(guestLines[cat]),
      ...companionCues.flatMap((cue) => companionBodies(cat, cue)),
    ]),
    directNotice,
    ...directTired,
  ]),
]

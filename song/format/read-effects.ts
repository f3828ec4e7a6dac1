// Reads what is done to the sum of all tracks.
import type { Effects } from '../song.types.ts'
import { bounds } from './bounds.ts'
import type { Desk } from './desk.ts'
import { own, readNumber, readObject } from './read-fields.ts'

/** The effects; null where there are none to read. */
export function readEffects(desk: Desk, path: string, value: unknown): Effects | null {
  const from = readObject(desk, path, value)
  if (!from) return null
  const reverb = readObject(desk, `${path}.reverb`, own(from, 'reverb')) ?? {}
  const delay = readObject(desk, `${path}.delay`, own(from, 'delay')) ?? {}
  const of = (part: object, name: string, key: string): [Desk, string, unknown] => [
    desk,
    `${path}.${name}${key}`,
    own(part, key),
  ]
  return {
    reverb: {
      size: readNumber(...of(reverb, 'reverb.', 'size'), bounds.share),
      damp: readNumber(...of(reverb, 'reverb.', 'damp'), bounds.share),
      level: readNumber(...of(reverb, 'reverb.', 'level'), bounds.share),
    },
    delay: {
      steps: readNumber(...of(delay, 'delay.', 'steps'), bounds.delaySteps),
      feedback: readNumber(...of(delay, 'delay.', 'feedback'), bounds.feedback),
      level: readNumber(...of(delay, 'delay.', 'level'), bounds.share),
    },
    glue: readNumber(...of(from, '', 'glue'), bounds.share),
    master: readNumber(...of(from, '', 'master'), bounds.master),
  }
}

// Lets the house say something by a sound, if whoever is here wants that.
import { loudness } from '../loudness.ts'
import { hasActed, mayBegin } from '../may-begin.ts'
import type { CueName } from './render-cue.ts'

/** Says it, or is silent. What cannot be fetched is not missed. */
export function cue(name: CueName): void {
  const { cues, muted } = loudness.peek()
  if (mayBegin({ cause: 'interface', acted: hasActed(), wanted: cues, muted }) !== 'begins') return
  void import('./play-cue.ts').then(({ playCue }) => playCue(name)).catch(() => {})
}

// Comment lines that begin as something the house reads, a knob or a field of the world, and do not go on as that.
import { readKnobs } from '#sketch/knobs'
import { readWorld } from '#sketch/world-schema'
import { codegroundLines } from '#words/codeground-lines'
import { worldsLines } from '#words/worlds-lines'

/** Where, from 1, and what is wrong there. */
export interface LineFault {
  readonly line: number
  readonly message: string
}

/** [CODE-5.12] All of them in a text. */
export function directiveFaults(code: string): readonly LineFault[] {
  const knobs = readKnobs(code).faults.map(({ line, is }) => ({ line, message: codegroundLines.faults.knobs[is] }))
  const fields = readWorld(code).faults.map(({ line, fault, about }) => ({
    line,
    message: worldsLines.faults[fault](about),
  }))
  return [...knobs, ...fields]
}

// The same for those who read letters alone: a cat in signs, and three sentences.
import { asciiCat, type AsciiMood } from '#cats/rig/ascii-cat'
import { catOnDuty } from '#cats/speech/pages/cat-on-duty'
import { faultSaid, faultTitles } from '#words/fault-lines'
import type { Fault } from './fault-page.ts'
import { scenes } from './scenes.ts'

/** How a cat in letters takes it. */
function moodOf({ kind }: Fault): AsciiMood {
  const { mood, energy = 1 } = scenes[kind]
  if (energy < 0.2) return 'sleeps'
  if (mood.p > 0.3) return 'purrs'
  if (mood.a < 0.3) return 'stares'
  return mood.d > 0 ? 'hisses' : 'panics'
}

/** Plain text, its last line ended. */
export function faultLetters(fault: Fault): string {
  const { kind, day, said, requestId, retrySeconds } = fault
  const { cat, line } = catOnDuty(kind, day)
  return [
    asciiCat(cat, moodOf(fault)),
    '',
    `${kind} ${faultTitles[kind]}`,
    said ?? faultSaid.said[kind],
    ...(retrySeconds === undefined ? [] : [faultSaid.again(retrySeconds)]),
    ...(requestId === undefined ? [] : [faultSaid.request(requestId)]),
    `${cat}: ${line}`,
    '',
  ].join('\n')
}

// The same for those who read letters alone: a cat in signs, and three sentences.
import { asciiCat, type AsciiMood } from '#cats/rig/ascii-cat'
import { faultLines, faultSaid } from '#words/fault-lines'
import { catSays, type Fault } from './fault-page.ts'
import { onDuty, scenes } from './scenes.ts'

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
  const skin = onDuty(kind, day)
  return [
    asciiCat(skin, moodOf(fault)),
    '',
    `${kind} ${faultLines[kind].title}`,
    said ?? faultSaid.said[kind],
    ...(retrySeconds === undefined ? [] : [faultSaid.again(retrySeconds)]),
    ...(requestId === undefined ? [] : [faultSaid.request(requestId)]),
    `${skin}: ${catSays(kind, day)}`,
    '',
  ].join('\n')
}

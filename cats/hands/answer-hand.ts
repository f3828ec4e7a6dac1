// What a cat answers to a hand: a gesture always, and now and then words.
import type { CatName } from '../cast/cast.ts'
import type { Pad } from '../cat.types.ts'
import { actAnswer, actBodies } from '../speech/acts/act-answer.ts'
import type { Gesture } from '../speech/gestures/gesture-names.ts'
import { gestureSentence } from '../speech/gestures/gesture-words.ts'
import { drawFrom } from '../speech/number-of.ts'
import { plainLine } from '../speech/short-line.ts'
import { handGestures } from './hand-gestures.ts'
import type { HandAct } from './take-hand.ts'

/** What it answers with. `words`: the gesture in a sentence; `plain`: the line without what the voice did to it. */
export interface HandAnswer {
  readonly gesture: Gesture
  readonly words: string
  readonly line: string | null
  readonly plain: string | null
}

/** How a cat takes a hand. */
interface Touched {
  readonly cat: CatName
  readonly act: HandAct
  readonly welcome: boolean
  readonly asleep: boolean
  /** What shows of it, −1 to 1 each, and its energy, 0 to 1. */
  readonly shown: Readonly<Pad>
  readonly energy: number
  /** How often the same was done before, so that its answers take turns; null where nobody knows. */
  readonly use: number | null
  /** What all chance follows from. */
  readonly seed: string
}

const running: ReadonlySet<Gesture> = new Set(['chase', 'pounce', 'dash'])

/** How often a gesture has words beside it, after the first time. */
const spoken = 0.35

/** [CAT-4.31, CAT-4.33] A stirred cat takes a livelier gesture, one without energy does not run, and a sleeping one sleeps. */
export function answerHand({ cat, act, welcome, asleep, shown, energy, use, seed }: Touched): HandAnswer {
  const draw = drawFrom(seed)
  const turn = use ?? Math.floor(draw('use') * 1_000)
  const silent = (gesture: Gesture): HandAnswer => ({
    gesture,
    words: gestureSentence(cat, gesture, turn),
    line: null,
    plain: null,
  })
  if (asleep) return silent('sleep')
  const ways = handGestures[act]
  const suiting = welcome ? ways.welcome : shown[2] > 0 ? ways.firm : ways.shy
  const lively = Math.max(0, Math.min(0.999, (draw('gesture') + (shown[1] + 1) / 2) / 2))
  const first = suiting[Math.floor(lively * suiting.length)] ?? 'blink'
  const gesture = silent(energy < 0.25 && running.has(first) ? 'ear-flick' : first)
  if (act === 'blink' || (turn > 0 && draw('line') >= spoken)) return gesture
  const mood = { p: shown[0], a: shown[1], d: shown[2] }
  return {
    ...gesture,
    line: actAnswer(cat, act, welcome, turn, { mood, energy, draw }),
    plain: plainLine(actBodies(cat, act, welcome), cat, turn),
  }
}

// What a cat on a wall answers to a hand: what the house says of it, or a line once in a while, and its voice, if cats may be heard.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Mood } from '#cats/rig/pose-of'
import type { Overlaid } from '#cats/speech/overlays/overlaid'
import type { CatName } from '#contract/house'
import { wallCatLines as said } from '#words/wall-cat-lines'
import { words } from '#words/index'
import { call } from '../../../sound/calls/call.ts'
import { stroke } from './stroke.ts'
import { wallLine } from './wall-line.ts'

/** How long a line stands, and how long the cat says nothing of its own after it began. */
const times = { standsMs: 9_000, restsMs: 20_000 } as const
const minuteMs = 60_000
const nothing: Overlaid = { text: '', plain: '' }

export interface Touchable {
  readonly cat: CatName
  readonly mood: Mood
  readonly asleep: boolean
  /** Whoever looks is a member, so a touch is a stroke that the house hears of. */
  readonly member: boolean
  /** Whoever looks does not want to hear it: it is stroked without a word or a sound. */
  readonly silent: boolean
}

/** [WALL-3.73] What it says now, as it is seen and as it is heard, or nothing; and what a touch does. */
export function useTouched({ cat, mood, asleep, member, silent }: Touchable): { line: Overlaid; touch: () => void } {
  const [line, setLine] = useState(nothing)
  const spokeAt = useRef(-times.restsMs)
  // Somebody who comes again does not hear the same first line again.
  const use = useRef(Math.floor(Date.now() / minuteMs))
  useEffect(() => {
    if (line === nothing) return undefined
    const ends = setTimeout(() => setLine(nothing), times.standsMs)
    return () => clearTimeout(ends)
  }, [line])
  const ofItsOwn = (): Overlaid | null => {
    const now = performance.now()
    if (now - spokeAt.current < times.restsMs) return null
    spokeAt.current = now
    const sleeps = said.sleepsOn(words.cats.names[cat])
    return asleep ? { text: sleeps, plain: sleeps } : wallLine(cat, (use.current += 1), mood)
  }
  const touch = async (): Promise<void> => {
    if (silent) return void (member && (await stroke(cat)))
    call({ cat, name: asleep ? 'purr' : 'trill', feeling: mood, touched: true })
    const answer = member ? await stroke(cat) : null
    const next = answer?.line ?? ofItsOwn() ?? answer?.done
    if (next) setLine(next)
  }
  return { line, touch: () => void touch() }
}

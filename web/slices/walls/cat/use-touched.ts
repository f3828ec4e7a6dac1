// What a cat on a wall answers to a hand: a line once in a while, else its voice alone, if cats may be heard.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Mood } from '#cats/rig/pose-of'
import type { CatName } from '#contract/house'
import { wallCatLines as said } from '#words/wall-cat-lines'
import { words } from '#words/index'
import { call } from '../../../sound/calls/call.ts'
import { wallLine } from './wall-line.ts'

/** How long a line stands, and how long nothing is said after it began. */
const times = { standsMs: 9_000, restsMs: 20_000 } as const
const minuteMs = 60_000
const nothing = { text: '', plain: '' } as const

/** [WALL-3.73] What it says now, as it is seen and as it is heard, or nothing; and what a touch does. */
export function useTouched(cat: CatName, mood: Mood, asleep: boolean) {
  const [line, setLine] = useState<{ readonly text: string; readonly plain: string }>(nothing)
  const spokeAt = useRef(-times.restsMs)
  // Somebody who comes again does not hear the same first line again.
  const use = useRef(Math.floor(Date.now() / minuteMs))
  useEffect(() => {
    if (line === nothing) return undefined
    const ends = setTimeout(() => setLine(nothing), times.standsMs)
    return () => clearTimeout(ends)
  }, [line])
  const touch = (): void => {
    call({ cat, name: asleep ? 'purr' : 'trill', feeling: mood, touched: true })
    const now = performance.now()
    if (now - spokeAt.current < times.restsMs) return
    spokeAt.current = now
    const sleeps = said.sleepsOn(words.cats.names[cat])
    setLine(asleep ? { text: sleeps, plain: sleeps } : wallLine(cat, (use.current += 1), mood))
  }
  return { line, touch }
}

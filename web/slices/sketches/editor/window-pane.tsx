// The window in which the sketch runs, or what stands there instead: the question, why it stopped, what to do.
import { useEffect, useRef } from 'preact/hooks'
import { codegroundLines } from '#words/codeground-lines'
import { sketchesLines } from '#words/sketches-lines'
import { Button } from '../../../kit/button.tsx'
import { NeedsCard } from '../needs-card.tsx'
import type { Bench } from './bench.ts'
import type { RunState } from './running.ts'

const said = codegroundLines.window

/** So long it says how a change came into what runs; then it gets out of the picture. */
const wentMs = 2_500

/** The glass. What is over it never lies over a running sketch, so that nobody mistakes one for the other. */
export function WindowPane({ bench }: { readonly bench: Bench }) {
  const { running, keeping, glass } = bench
  const place = useRef<HTMLDivElement>(null)
  const state = running.state.value
  const went = running.went.value
  useEffect(() => {
    glass.current = place.current
    return () => {
      glass.current = null
    }
  }, [bench])
  useEffect(() => {
    if (went === null) return undefined
    const timer = setTimeout(() => (running.went.value = null), wentMs)
    return () => clearTimeout(timer)
  }, [went])
  return (
    <div class="bench-glass" data-state={state.is}>
      <div ref={place} class="bench-place" />
      {state.is === 'asking' && (
        <div class="bench-over">
          <NeedsCard
            title={keeping.words.value.title.trim() || sketchesLines.untitled}
            needs={state.needs}
            onAnswer={(grants) => running.answer(grants)}
          />
        </div>
      )}
      <Over state={state} bench={bench} />
      <p class="bench-went label" role="status">
        {state.is === 'running' && went !== null && said[went]}
        {state.is === 'paused' && said.paused}
      </p>
    </div>
  )
}

function Over({ state, bench }: { readonly state: RunState; readonly bench: Bench }) {
  const line = state.is === 'stopped' ? state.line : null
  const text =
    state.is === 'stopped'
      ? sketchesLines.stopped[state.why]
      : state.is === 'lost'
        ? said.lost
        : state.is === 'coming'
          ? said.coming
          : state.is === 'still'
            ? bench.endedBadly
              ? said.endedBadly
              : said.still
            : null
  if (text === null) return null
  return (
    <div class="bench-over" role={state.is === 'lost' ? 'alert' : 'status'}>
      <p>{text}</p>
      {line !== null && (
        <Button small onClick={() => bench.code.peek()?.goTo(line)}>
          {said.toLine(line)}
        </Button>
      )}
    </div>
  )
}

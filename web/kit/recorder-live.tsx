// While it records: how loud it is, how much time is left, and the ways to hold and to end it.
import { useEffect, useRef, useState } from 'preact/hooks'
import { words } from '#words/index'
import { Button } from './button.tsx'
import type { Recording } from './recording.ts'

interface Props {
  readonly recording: Recording
  readonly maxMs: number
  readonly onStop: () => void
  readonly onFull: () => void
}

const { recorder: said } = words.sound
const steps = 24
const heardFrom = 0.08
const silentAfterMs = 2_500

/** The meter and the countdown. */
export function RecorderLive({ recording, maxMs, onStop, onFull }: Props) {
  const [level, setLevel] = useState(0)
  const [spentMs, setSpentMs] = useState(0)
  const [heard, setHeard] = useState(false)
  const [held, setHeld] = useState(false)
  const spent = useRef(0)
  const button = useRef<HTMLDivElement>(null)
  const full = useRef(onFull)
  full.current = onFull
  useEffect(() => button.current?.querySelector('button')?.focus(), [])
  useEffect(() => {
    if (held) {
      recording.hold()
      setLevel(0)
      return undefined
    }
    recording.goOn()
    let before = performance.now()
    let asked = 0
    const look = (now: number): void => {
      spent.current += Math.max(0, now - before)
      before = now
      const loud = recording.level()
      // In steps, so that it is drawn only when a lamp of the meter changes.
      setLevel(Math.round(loud * steps))
      if (loud > heardFrom) setHeard(true)
      setSpentMs(Math.floor(spent.current / 250) * 250)
      if (spent.current >= maxMs) full.current()
      else asked = requestAnimationFrame(look)
    }
    asked = requestAnimationFrame(look)
    return () => cancelAnimationFrame(asked)
  }, [recording, maxMs, held])
  const silent = !heard && spentMs > silentAfterMs
  return (
    <div class="voice-recorder-row">
      <div ref={button} class="voice-recorder-keys">
        <Button kind="danger" onClick={onStop}>
          <span class="voice-recorder-square" aria-hidden="true" />
          {said.stop}
        </Button>
        <Button onClick={() => setHeld(!held)}>{held ? said.goOn : said.hold}</Button>
      </div>
      <div class="voice-recorder-live">
        <meter class="unseen" aria-label={said.level} min={0} max={steps} value={level} />
        <div class="voice-recorder-lamps" aria-hidden="true">
          {Array.from({ length: steps }, (_, at) => (
            <i key={at} data-lit={at < level} />
          ))}
        </div>
        <p class="voice-recorder-time label">
          <span role="status">{held ? said.held : silent ? said.silent : said.listening}</span>
          <span role="timer" class="voice-recorder-left">
            <Ring left={1 - spentMs / maxMs} />
            {said.left(Math.max(0, maxMs - spentMs))}
          </span>
        </p>
      </div>
    </div>
  )
}

/** How much is left, as a part of a circle. */
const Ring = ({ left }: { readonly left: number }) => (
  <svg class="voice-recorder-ring" viewBox="0 0 20 20" aria-hidden="true">
    <circle cx="10" cy="10" r="8" />
    <circle
      class="voice-recorder-rest"
      cx="10"
      cy="10"
      r="8"
      pathLength={1}
      stroke-dasharray={`${Math.max(0, left)} 1`}
    />
  </svg>
)

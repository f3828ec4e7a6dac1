// While it records: how loud it is, how much time is left, and the way to end it.
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
  const button = useRef<HTMLDivElement>(null)
  const full = useRef(onFull)
  full.current = onFull
  useEffect(() => {
    button.current?.querySelector('button')?.focus()
    const since = performance.now()
    let asked = 0
    const look = (now: number): void => {
      const spent = now - since
      const loud = recording.level()
      // In steps, so that it is drawn only when a lamp of the meter changes.
      setLevel(Math.round(loud * steps))
      if (loud > heardFrom) setHeard(true)
      setSpentMs(Math.floor(spent / 250) * 250)
      if (spent >= maxMs) full.current()
      else asked = requestAnimationFrame(look)
    }
    asked = requestAnimationFrame(look)
    return () => cancelAnimationFrame(asked)
  }, [recording, maxMs])
  const silent = !heard && spentMs > silentAfterMs
  return (
    <div class="voice-recorder-row">
      <div ref={button}>
        <Button kind="danger" onClick={onStop}>
          <span class="voice-recorder-square" aria-hidden="true" />
          {said.stop}
        </Button>
      </div>
      <div class="voice-recorder-live">
        <meter class="unseen" aria-label={said.level} min={0} max={steps} value={level} />
        <div class="voice-recorder-lamps" aria-hidden="true">
          {Array.from({ length: steps }, (_, at) => (
            <i key={at} data-lit={at < level} />
          ))}
        </div>
        <p class="voice-recorder-time label">
          <span role="status">{silent ? said.silent : said.listening}</span>
          <span role="timer">{said.left(Math.max(0, maxMs - spentMs))}</span>
        </p>
      </div>
    </div>
  )
}

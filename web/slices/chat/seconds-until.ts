// A countdown in whole seconds, as a hook.
import { useEffect, useState } from 'preact/hooks'

/** Seconds until an instant (milliseconds since the epoch), never below 0; redraws the component as they pass. */
export function secondsUntil(at: number | null): number {
  const [, tick] = useState(0)
  const left = at === null ? 0 : Math.max(0, Math.ceil((at - Date.now()) / 1_000))
  useEffect(() => {
    if (left === 0) return
    const timer = setInterval(() => tick((turn) => turn + 1), 250)
    return () => clearInterval(timer)
  }, [at, left === 0])
  return left
}

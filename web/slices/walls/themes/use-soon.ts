// A value that is shown at once and kept when it has rested, as for a slider or a picker of colours that speaks many times a second.
import { useEffect, useRef, useState } from 'preact/hooks'

const restMs = 250

/** What is shown, and how to change it. */
export function useSoon<V>(kept: V, keep: (value: V) => void): readonly [V, (value: V) => void] {
  const [draft, setDraft] = useState<{ readonly value: V } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return [
    draft ? draft.value : kept,
    (value) => {
      setDraft({ value })
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        setDraft(null)
        keep(value)
      }, restMs)
    },
  ]
}

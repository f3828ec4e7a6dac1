// What is written into a module is kept a moment after the last stroke, when leaving the field, and only if the house would take it.
import { useEffect, useRef, useState } from 'preact/hooks'
import { Value } from 'typebox/value'
import { WallModule } from '#contract/modules'
import { words } from '#words/index'
import type { Desk } from './desk.ts'
import { growToWords } from './grow.ts'

const restMs = 450

interface Draft<M extends WallModule> {
  readonly module: M
  /** Shows it and keeps it soon. */
  readonly write: (module: M) => void
  /** Keeps it at once. */
  readonly settle: () => void
  /** The house would not take it as it is. */
  readonly unfinished: boolean
}

/** A draft of a module that follows it until it is written in. */
export function useDraft<M extends WallModule>(desk: Desk, module: M): Draft<M> {
  const [draft, setDraft] = useState<M | null>(null)
  const latest = useRef<M | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const keep = (): void => {
    clearTimeout(timer.current)
    const written = latest.current
    if (written === null || !Value.Check(WallModule, written)) return
    latest.current = null
    setDraft(null)
    const now = desk.wall.peek().modules.find(({ id }) => id === written.id)
    // It may have been moved meanwhile, or be gone.
    if (!now) return
    desk.change([{ step: 'put', module: { ...written, place: now.place } }], words.walls.desk.done.edited)
    growToWords(desk, written.id)
  }
  useEffect(() => keep, [module.id])
  return {
    module: draft?.id === module.id ? draft : module,
    write(next) {
      latest.current = next
      setDraft(next)
      clearTimeout(timer.current)
      timer.current = setTimeout(keep, restMs)
    },
    settle: keep,
    unfinished: draft !== null && !Value.Check(WallModule, draft),
  }
}

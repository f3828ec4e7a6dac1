// What is written into a module is kept a moment after the last stroke, when leaving the field, and only if the house would take it.
import { useEffect, useRef, useState } from 'preact/hooks'
import { Value } from 'typebox/value'
import type { UploadedFile } from '#contract/files'
import { WallModule } from '#contract/modules'
import { words } from '#words/index'
import type { Desk } from './desk.ts'
import { growToWords } from './grow.ts'
import { putFile } from './put-file.ts'
import { withAddresses } from './web-address.ts'

const restMs = 450

interface Draft {
  readonly module: WallModule
  /** Shows it and keeps it soon. */
  readonly write: (module: WallModule) => void
  /** Keeps it at once. */
  readonly settle: () => void
  /** Puts in it a file that came when its fields were gone. */
  readonly late: (file: UploadedFile) => void
  /** It was left as the house would not take it. */
  readonly unfinished: boolean
}

/** What was written, with the card that came for the same address meanwhile. */
function withCardOf(now: WallModule, written: WallModule): WallModule {
  if (now.kind !== 'link' || written.kind !== 'link' || now.content.card === undefined) return written
  const { url, shape } = written.content
  const same = shape === 'card' && url === now.content.url
  return same ? { ...written, content: { ...written.content, card: now.content.card } } : written
}

/** A draft of a module that follows it until it is written in. */
export function useDraft(desk: Desk, module: WallModule): Draft {
  const [draft, setDraft] = useState<WallModule | null>(null)
  const [unfinished, setUnfinished] = useState(false)
  const latest = useRef<WallModule | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const keep = (written: WallModule): void => {
    latest.current = null
    setDraft(null)
    const now = desk.wall.peek().modules.find(({ id }) => id === written.id)
    // It may have been moved meanwhile, or be gone.
    if (!now) return
    desk.change(
      [{ step: 'put', module: { ...withCardOf(now, written), place: now.place } }],
      words.walls.desk.done.edited,
    )
    growToWords(desk, written.id)
  }
  /** While it is being written nothing is put right under the hands, and nothing is called wrong. */
  const rest = (): void => {
    if (latest.current !== null && Value.Check(WallModule, latest.current)) keep(latest.current)
  }
  const settle = (): void => {
    clearTimeout(timer.current)
    if (latest.current === null) return
    const meant = withAddresses(latest.current)
    if (Value.Check(WallModule, meant)) keep(meant)
    else setUnfinished(true)
  }
  useEffect(() => settle, [module.id])
  return {
    module: draft?.id === module.id ? draft : module,
    write(next) {
      latest.current = next
      setDraft(next)
      setUnfinished(false)
      clearTimeout(timer.current)
      timer.current = setTimeout(rest, restMs)
    },
    late: (file) => putFile(desk, module.id, file),
    settle,
    unfinished,
  }
}

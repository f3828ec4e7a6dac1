// A line with a warning: what it is about stands there, and the rest is shown once one presses.
import type { ComponentChildren } from 'preact'
import { words } from '#words/index'
import { Button } from '../../kit/button.tsx'
import type { RoomScreen } from './room-screen.ts'

interface Props {
  readonly id: number
  readonly warning: string | null
  readonly screen: RoomScreen
  readonly children: ComponentChildren
}

/** What was said, behind its warning if it has one. */
export function Warned({ id, warning, screen, children }: Props) {
  if (warning === null) return <>{children}</>
  const open = screen.uncovered.value.has(id)
  const turn = (): void => {
    const next = new Set(screen.uncovered.peek())
    if (open) next.delete(id)
    else next.add(id)
    screen.uncovered.value = next
  }
  return (
    <div class="warned">
      <p class="warned-about">
        <span dir="auto">{warning}</span>
        <Button small aria-expanded={open} onClick={turn}>
          {open ? words.kit.hide : words.kit.show}
        </Button>
      </p>
      {open && children}
    </div>
  )
}

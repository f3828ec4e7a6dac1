// A grid of emoji: one stop of the Tab key, within which arrow keys move.
import { useRef } from 'preact/hooks'
import type { Cell } from './cell.ts'

interface Props {
  readonly label: string
  readonly cells: readonly Cell[]
  readonly onChoose: (sign: string) => void
}

/** The grid. Its columns are as many as fit, so that up and down are found by where the cells lie. */
export function EmojiGrid({ label, cells: shown, onChoose }: Props) {
  const grid = useRef<HTMLDivElement>(null)
  function keys(event: KeyboardEvent): void {
    const cells = [...(grid.current?.children ?? [])].filter((cell) => cell instanceof HTMLElement)
    const at = cells.findIndex((cell) => cell === document.activeElement)
    const first = cells[0]?.offsetTop
    const columns = Math.max(1, cells.filter((cell) => cell.offsetTop === first).length)
    const to = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at + columns,
      ArrowUp: at - columns,
      Home: 0,
      End: cells.length - 1,
    }[event.key]
    if (to === undefined) return
    event.preventDefault()
    cells[Math.max(0, Math.min(cells.length - 1, to))]?.focus()
  }
  return (
    // The cells are one stop of the Tab key: hence a group that listens to the arrows.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div ref={grid} class="emoji-grid" role="group" aria-label={label} onKeyDown={keys}>
      {shown.map(({ sign, label: named, title, face }, at) => (
        <button
          key={sign}
          type="button"
          class="emoji-cell"
          tabIndex={at === 0 ? 0 : -1}
          aria-label={named}
          title={title}
          onClick={() => onChoose(sign)}
        >
          {face}
        </button>
      ))}
    </div>
  )
}

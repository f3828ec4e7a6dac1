// The keys of code that a phone’s keyboard hides, above it.
import { useEffect, useRef } from 'preact/hooks'
import { codegroundLines } from '#words/codeground-lines'
import type { Bench } from './bench.ts'
import type { CodeView } from './code/code-view.ts'

const said = codegroundLines.keyRow

type Key = readonly [face: string, label: string, press: (code: CodeView) => void]

const pair = (open: string, close: string): Key => [
  open + close,
  said.pair(open, close),
  (code) => code.put(open, close),
]
const sign = (face: string, name: string): Key => [face, name, (code) => code.put(face)]

const keys: readonly Key[] = [
  ['⇥', said.tab, (code) => code.indent()],
  pair('(', ')'),
  pair('{', '}'),
  pair('[', ']'),
  pair("'", "'"),
  pair('"', '"'),
  pair('`', '`'),
  sign(';', said.semicolon),
  sign('=', said.equals),
  sign('/', said.slash),
  ['←', said.left, (code) => code.move('left')],
  ['→', said.right, (code) => code.move('right')],
  ['↑', said.up, (code) => code.move('up')],
  ['↓', said.down, (code) => code.move('down')],
  ['↶', said.undo, (code) => code.undo()],
  ['↷', said.redo, (code) => code.redo()],
]

/** Shown where one writes with fingers. Pressing keeps the keyboard where it is. */
export function KeyRow({ bench }: { readonly bench: Bench }) {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const view = window.visualViewport
    if (!view) return undefined
    // Where the keyboard lies over the page instead of making it shorter, the bench ends above it.
    const place = (): void => {
      const bench = row.current?.closest<HTMLElement>('.bench')
      if (!bench) return
      const over = bench.getBoundingClientRect().bottom - view.height - view.offsetTop
      bench.style.paddingBlockEnd = `${Math.max(0, over)}px`
    }
    view.addEventListener('resize', place)
    view.addEventListener('scroll', place)
    return () => {
      view.removeEventListener('resize', place)
      view.removeEventListener('scroll', place)
    }
  }, [])
  return (
    <div ref={row} class="key-row" role="toolbar" aria-label={said.row}>
      {keys.map(([face, label, press]) => (
        <button
          key={label}
          type="button"
          class="key-row-key"
          aria-label={label}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            const code = bench.code.peek()
            if (code) press(code)
          }}
        >
          {face}
        </button>
      ))}
    </div>
  )
}

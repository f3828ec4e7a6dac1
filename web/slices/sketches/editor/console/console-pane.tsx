// The console: what the sketch said and where it failed, by level, and a line that is evaluated in it.
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { codegroundLines } from '#words/codeground-lines'
import type { LogLevel } from '../../../../sandbox/runner.types.ts'
import { Button } from '../../../../kit/button.tsx'
import type { Bench } from '../bench.ts'
import { ConsoleInput } from './console-input.tsx'
import { ConsoleRow } from './console-row.tsx'
import { passes } from './console-rows.ts'

const said = codegroundLines.console
const levels: readonly LogLevel[] = ['error', 'warn', 'info', 'log', 'debug']
/** So near its end it follows what comes. */
const nearPx = 24

/** All of it. */
export function ConsolePane({ bench: { running, code, kind } }: { readonly bench: Bench }) {
  const [hidden, setHidden] = useState<ReadonlySet<LogLevel>>(new Set())
  const list = useRef<HTMLOListElement>(null)
  const follows = useRef(true)
  const rows = running.rows.value.filter((row) => passes(row, hidden))
  useLayoutEffect(() => {
    if (follows.current && list.current) list.current.scrollTop = list.current.scrollHeight
  })
  const turn = (level: LogLevel): void => {
    const next = new Set(hidden)
    if (!next.delete(level)) next.add(level)
    setHidden(next)
  }
  return (
    <>
      <div class="console-bar" role="toolbar" aria-label={said.bar}>
        <span class="label console-name">{said.title}</span>
        {levels.map((level) => (
          <button
            key={level}
            type="button"
            class="console-level label"
            data-level={level}
            aria-pressed={!hidden.has(level)}
            onClick={() => turn(level)}
          >
            {said.levels[level]}
          </button>
        ))}
        <Button small kind="quiet" onClick={() => running.clear()}>
          {said.clear}
        </Button>
      </div>
      <ol
        ref={list}
        class="console-rows"
        // A list that scrolls is reached by keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={said.rows}
        onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) =>
          (follows.current = scrollHeight - scrollTop - clientHeight < nearPx)
        }
      >
        {rows.length === 0 && <li class="console-empty quiet">{said.empty}</li>}
        {rows.map((row) => (
          <ConsoleRow key={row.id} row={row} onLine={(line, column) => code.peek()?.goTo(line, column)} />
        ))}
      </ol>
      {/* A shader has nothing that could answer. */}
      {kind !== 'shader' && <ConsoleInput onLine={(text) => running.evaluate(text)} />}
    </>
  )
}

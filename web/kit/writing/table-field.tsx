// A table as rows of fields, for people who need not know how tables are written.
import type { TargetedClipboardEvent, TargetedKeyboardEvent } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { words } from '#words/index'
import { announce } from '../../bedrock/announcer.ts'
import { isStroke } from '../../bedrock/keys.ts'
import { Button } from '../button.tsx'
import {
  columnsOf,
  rowsOfPasted,
  type WrittenTable,
  withCell,
  withHead,
  withMoved,
  withoutRow,
  withRows,
} from './table-rows.ts'
import './table-field.css'

const said = words.kit.table

interface Props {
  readonly table: WrittenTable
  /** How many characters more there is room for. */
  readonly room: number
  readonly onTable: (table: WrittenTable) => void
}

/** The rows; Enter makes one, Alt with the arrow keys moves it, Backspace takes an empty one out, and pasted lines become rows. */
export function TableField({ table, room, onTable }: Props) {
  const id = useId()
  const list = useRef<HTMLOListElement>(null)
  /** Which field is written in next, once it is there. */
  const next = useRef<{ readonly row: number; readonly column: number } | null>(null)
  const { head, rows } = table
  const columns = columnsOf(table)
  useLayoutEffect(() => {
    const to = next.current
    next.current = null
    if (to) list.current?.querySelector<HTMLElement>(`[data-cell="${to.row} ${to.column}"]`)?.focus()
  })
  const write = (changed: WrittenTable, row: number, column = 0): void => {
    next.current = { row, column }
    onTable(changed)
  }
  const add = (at: number, cells: readonly (readonly string[])[] = [[]]): void => {
    const needs = cells.flat().join('').length + cells.length * (columns * 7 + 3)
    if (needs > room) return announce(words.kit.writing.full)
    write(withRows(table, at, cells), at + cells.length - 1)
  }
  const move = (from: number, to: number, column?: number): void => {
    if (to < 0 || to >= rows.length) return
    if (column === undefined) onTable(withMoved(table, from, to))
    else write(withMoved(table, from, to), to, column)
    announce(said.moved(to + 1))
  }
  const isEmpty = (row: number): boolean => rows[row]?.cells.every((cell) => cell === '') ?? false
  const keys = (row: number, column: number) => (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.isComposing) return
    const step = isStroke(event, 'alt+ArrowUp') ? -1 : isStroke(event, 'alt+ArrowDown') ? 1 : 0
    if (step !== 0) move(row, row + step, column)
    else if (event.key === 'Enter') add(row + 1)
    else if (event.key === 'Backspace' && rows.length > 1 && isEmpty(row))
      write(withoutRow(table, row), Math.max(0, row - 1), row === 0 ? 0 : columns - 1)
    else return
    event.preventDefault()
  }
  const paste = (row: number) => (event: TargetedClipboardEvent<HTMLInputElement>) => {
    const pasted = rowsOfPasted(event.clipboardData?.getData('text/plain') ?? '', columns)
    if (!pasted) return
    event.preventDefault()
    const needs = pasted.flat().join('').length + pasted.length * (columns * 7 + 3)
    if (needs > room) return announce(words.kit.writing.full)
    // A row that says nothing yet makes room for what is pasted; one that does stays above it.
    const [at, rest] = isEmpty(row) ? [row, withoutRow(table, row)] : [row + 1, table]
    write(withRows(rest, at, pasted), at + pasted.length - 1)
    announce(said.pasted(pasted.length))
  }
  const cell = (row: number, column: number, value: string) => (
    <input
      key={column}
      class={column === 0 ? 'input table-key' : 'input table-value'}
      data-cell={`${row} ${column}`}
      aria-label={said.cell(row + 1, head.cells[column] || said.columns[column] || said.column(column + 1))}
      placeholder={head.cells[column] || said.columns[column]}
      maxLength={value.length + Math.max(0, room)}
      value={value}
      onInput={({ currentTarget }) => onTable(withCell(table, row, column, currentTarget.value))}
      onKeyDown={keys(row, column)}
      onPaste={paste(row)}
    />
  )
  const step = (face: string, label: string, run: () => void, disabled = false) => (
    <button type="button" class="table-step" aria-label={label} title={label} disabled={disabled} onClick={run}>
      {face}
    </button>
  )
  return (
    <div class="table-field" role="group" aria-labelledby={id} aria-describedby={`${id}-hint`}>
      <p class="label" id={id}>
        {said.rows}
      </p>
      <p class="field-hint" id={`${id}-hint`}>
        {said.hint}
      </p>
      {head.cells.some((one) => one !== '') && (
        <div class="table-heads">
          {head.cells.map((value, column) => (
            <input
              key={column}
              class="input"
              aria-label={said.head(column + 1)}
              maxLength={value.length + Math.max(0, room)}
              value={value}
              onInput={({ currentTarget }) => onTable(withHead(table, column, currentTarget.value))}
            />
          ))}
        </div>
      )}
      <ol ref={list} class="table-rows">
        {rows.map(({ cells }, row) => (
          <li key={row} class="table-row">
            {cells.map((value, column) => cell(row, column, value))}
            <span class="table-acts">
              {step('↑', said.earlier(row + 1), () => move(row, row - 1), row === 0)}
              {step('↓', said.later(row + 1), () => move(row, row + 1), row === rows.length - 1)}
              {step('×', said.out(row + 1), () => onTable(withoutRow(table, row)))}
            </span>
          </li>
        ))}
      </ol>
      <div>
        <Button small kind="make" onClick={() => add(rows.length)}>
          {said.more}
        </Button>
      </div>
    </div>
  )
}

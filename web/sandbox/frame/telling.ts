// What the sketch writes to its console, and what goes wrong in it, with the line where that was.
import type { LogLevel } from '../runner.types.ts'
import { listen, put, realNow } from './intrinsics.ts'
import { now } from './clock.ts'
import { say } from './say.ts'
import { shown } from './shown.ts'

/** More in a second is not carried; the page has heard enough by then to end it. */
const mostInSecond = 250
let second = 0
let said = 0

/** How often something went wrong. */
export const failures = { count: 0, last: '' }

function may(): boolean {
  const at = Math.floor(realNow() / 1_000)
  if (at !== second) said = 0
  second = at
  return ++said <= mostInSecond
}

const place = /sketch\.js:(\d+):(\d+)/
const placeIn = (error: unknown): [number | null, number | null] => {
  const [, line, column] = place.exec(error instanceof Error ? String(error.stack) : '') ?? []
  return [line ? Number(line) : null, column ? Number(column) : null]
}

/** A row of the console. */
export function tell(level: LogLevel, values: readonly unknown[]): void {
  if (!may()) return
  say(['log', level, values.slice(0, 20).map((value) => shown(value)), placeIn(new Error())[0], now()])
}

/** Something went wrong, at this place of the sketch or at no known one. */
export function fail(message: string, line: number | null = null, column: number | null = null): void {
  failures.count++
  failures.last = message
  if (may()) say(['failed', message.slice(0, 2_000), line, column])
}

/** What was thrown and not caught. */
export function failWith(error: unknown): void {
  fail(error instanceof Error ? `${error.name}: ${error.message}` : String(error), ...placeIn(error))
}

/** Puts the sketch's console in the place of the browser's, and listens for what nobody catches. */
export function listenToFaults(): void {
  const as =
    (level: LogLevel) =>
    (...values: unknown[]) =>
      tell(level, values)
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) put(console, level, as(level))
  for (const other of ['table', 'dir', 'trace']) put(console, other, as('log'))
  listen(window, 'error', (event) => {
    if (!(event instanceof ErrorEvent)) return
    const { error, message, filename, lineno, colno } = event
    const [line, column] = filename.endsWith('sketch.js') ? [lineno, colno] : placeIn(error)
    fail(message.replace(/^Uncaught /, ''), line, column)
  })
  listen(window, 'unhandledrejection', (event) => {
    if (event instanceof PromiseRejectionEvent) failWith(event.reason)
  })
}

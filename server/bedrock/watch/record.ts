// What a house remembers of its own running since it started, and forgets when it stops.
import type { Clock } from '../clock.ts'
import { createTimetable, type Timetable } from '../keeping/timetable.ts'
import { createSlowQueries, type SlowQueries } from './slow-queries.ts'

export interface RunningRecord {
  /** When this process opened the house, in epoch milliseconds. */
  readonly startedAt: number
  readonly slowQueries: SlowQueries
  readonly keepers: Timetable
}

/** Begins now, with nothing in it. */
export const createRecord = (clock: Clock): RunningRecord => ({
  startedAt: clock.now(),
  slowQueries: createSlowQueries(clock),
  keepers: createTimetable(clock),
})

// Which queries took long since the house started: the shape of their SQL, without any value in it.
import { sizes } from '#contract/limits'
import type { Clock } from '../clock.ts'

export interface SlowQuery {
  /** The statement, with `?` for whatever is no part of its shape. */
  readonly sql: string
  /** How often it took long. */
  readonly times: number
  readonly worstMs: number
  /** When it last did, in epoch milliseconds. */
  readonly lastAt: number
}

/** At most `sizes.slowQueries` shapes; beyond that the least slow one goes. */
export interface SlowQueries {
  /** Takes an answered query; the quick ones are not kept. */
  note(sql: string, ms: number): void
  list(): readonly SlowQuery[]
}

/** From here on a query is slow. */
export const slowQueryMs = 50
const sqlCharacters = 1_000

/** Makes an empty list. */
export function createSlowQueries(clock: Clock): SlowQueries {
  const kept = new Map<string, SlowQuery>()
  return {
    note(statement, ms) {
      if (ms < slowQueryMs) return
      const sql = shapeOf(statement)
      const known = kept.get(sql)
      kept.set(sql, {
        sql,
        times: (known?.times ?? 0) + 1,
        worstMs: Math.max(known?.worstMs ?? 0, ms),
        lastAt: clock.now(),
      })
      if (kept.size <= sizes.slowQueries) return
      const least = [...kept.values()].reduce((a, b) => (b.worstMs < a.worstMs ? b : a))
      kept.delete(least.sql)
    },
    list: () => [...kept.values()].sort((a, b) => (a.sql < b.sql ? -1 : 1)),
  }
}

/** A statement without literals: parameters are no part of it anyway, and a text or a number that stands in it could be somebody’s. */
export const shapeOf = (sql: string): string =>
  sql
    .replaceAll(/'(?:[^']|'')*'/g, '?')
    .replaceAll(/\$\d+/g, '?')
    .replaceAll(/(?<![\w"])\d+(?:\.\d+)?\b/g, '?')
    .replaceAll(/\?(?:\s*,\s*\?)+/g, '?, …')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, sqlCharacters)

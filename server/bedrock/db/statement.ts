// A query that is put together once and then only run: for what is asked with every message, where putting it together takes longer than running it.
import { createHash } from 'node:crypto'
import { type CompiledQuery, createQueryId, type Kysely, RawNode } from 'kysely'
import type { Schema } from '#server/schema/tables/index'

interface Made {
  readonly sql: string
  /** Which argument stands at each place, or the value that always does. */
  readonly places: readonly ({ readonly argument: number } | { readonly value: unknown })[]
}

/** Stands for an argument while the query is put together. */
class Place {
  readonly argument: number
  constructor(argument: number) {
    this.argument = argument
  }
}

/** By their texts, what they are called where a database keeps them prepared. */
const names = new Map<string, string>()

/** The name of a query that is put together once; undefined of any other. By its text, because connections may be shared among processes by what stands before the database. */
export const preparedName = (sql: string): string | undefined => names.get(sql)

// What plugins see of such a query; whatever they would change of it is not there to be changed.
const node = RawNode.create([], [])

/**
 * Makes a query of its arguments, for a database of the power that `put` names, which it may only hand on as values: it is asked for once for each dialect, and never sees them.
 * What guards a transaction guards it all the same.
 */
export function statement<Db extends object, A extends readonly unknown[], Row>(
  put: (db: Db, ...args: A) => { compile(): CompiledQuery<Row> },
): (db: Db, ...args: A) => Promise<Row[]> {
  const byDialect = new Map<unknown, Made>()

  function made(db: Kysely<Schema>, dialect: unknown, args: A): Made {
    const known = byDialect.get(dialect)
    if (known) return known
    // The query only hands them on, so it does not notice that they are no arguments.
    const places = args.map((_, n) => new Place(n)) as unknown as A
    // Put together without what guards a transaction, because it is not run.
    const { sql, parameters } = put(db.withoutPlugins() as unknown as Db, ...places).compile()
    const fresh: Made = {
      sql,
      places: parameters.map((value) => (value instanceof Place ? { argument: value.argument } : { value })),
    }
    byDialect.set(dialect, fresh)
    names.set(sql, createHash('sha256').update(sql).digest('base64url'))
    return fresh
  }

  return async (db, ...args) => {
    // The types of readers and writers hide that they can do this; what is run is a query that one of the same power has put together.
    const whole = db as unknown as Kysely<Schema>
    const executor = whole.getExecutor()
    const { sql, places } = made(whole, executor.adapter.constructor, args)
    const queryId = createQueryId()
    executor.transformQuery(node, queryId)
    const parameters = places.map((place) => ('argument' in place ? args[place.argument] : place.value))
    const { rows } = await executor.executeQuery<Row>({ query: node, queryId, sql, parameters })
    return rows
  }
}

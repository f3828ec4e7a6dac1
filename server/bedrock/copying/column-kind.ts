// How a value travels from SQLite into a column of PostgreSQL, and the one form in which both sides' values are compared.

/** `undefined` never stands in a row. */
type Value = unknown

/** What is to be known of a column's type. */
export interface ColumnKind {
  /** What the target is given, as JSON; never asked about null. */
  readonly sent: (value: Value) => unknown
  /** The same text for the same value, as SQLite gives it. */
  readonly here: (value: Value) => string
  /** As PostgreSQL gives it. */
  readonly there: (value: Value) => string
}

const asIs = (value: Value): unknown => value

/** Each kind begins with a letter of its own, so that no value of one looks like one of another. */
const number = (value: Value): string => `n${Number(value)}`
const text = (value: Value): string => `t${String(value)}`
const truth = (value: Value): string => (value === true || value === 1 ? 'b1' : 'b0')
const bytes = (value: Value): string =>
  `x${value instanceof Uint8Array ? Buffer.from(value).toString('base64') : String(value)}`
const json = (value: Value): string => `j${JSON.stringify(sorted(value))}`
const moment = (value: Value): string => `m${value instanceof Date ? value.getTime() : Number(value)}`

/** PostgreSQL keeps the keys of JSON in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  )
}

const alike = (form: (value: Value) => string, sent = asIs): ColumnKind => ({ sent, here: form, there: form })
const ofJson: ColumnKind = {
  sent: (value) => JSON.parse(String(value)),
  here: (value) => json(JSON.parse(String(value))),
  there: json,
}

/** By the name that PostgreSQL's catalogue has for the type. */
const kinds: Readonly<Record<string, ColumnKind>> = {
  bigint: alike(number),
  integer: alike(number),
  smallint: alike(number),
  'double precision': alike(number),
  text: alike(text),
  'character varying': alike(text),
  boolean: alike(truth, (value) => value === 1),
  bytea: alike(bytes, (value) => (value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value)),
  json: ofJson,
  jsonb: ofJson,
  'timestamp with time zone': alike(moment, (value) => new Date(Number(value)).toISOString()),
}

/** What is known of this type; undefined where nothing is. */
export const kindOf = (type: string): ColumnKind | undefined => (Object.hasOwn(kinds, type) ? kinds[type] : undefined)

// The constitution (OPEN-4) as checks over schemas: nothing that the house says counts how people reacted, and every list says how it is ordered.
import type { TSchema } from 'typebox'
import type { Violation } from './violation.ts'

/** Something the house says: an answer or a push, under its name. */
export interface Said {
  readonly name: string
  readonly schema: TSchema
  /** An answer is read as a list when it carries an array; a push tells of changes. */
  readonly answer: boolean
}

/** What a song is made of, as its edits say it: notes, places and settings. */
const ofSongs = [
  ...['pattern', 'step', 'note', 'velocity', 'length', 'chance', 'ratchet', 'nudge', 'times', 'transpose'],
  ...['bpm', 'perBeat', 'beats', 'swing', 'key', 'volume', 'pan', 'reverb', 'delay', 'glue', 'master'],
  ...['colour', 'attack', 'decay', 'body', 'damp', 'level', 'steps', 'feedback'],
]

/** Numbers that were looked at and found to count nothing that people do to each other's things. */
export const reviewedNumbers: Readonly<Record<string, string>> = {
  id: 'names a thing',
  user_id: 'names a person',
  room_id: 'names a room',
  read_id: 'names a message',
  deleted_to: 'names a message',
  seen_to: 'names a message',
  reply_to: 'names a message',
  from_id: 'names a message',
  to_id: 'names a message',
  after_id: 'names a message',
  before_id: 'names a message',
  rev: 'a position on a clock',
  after_rev: 'a position on a clock',
  head_rev: 'a position on a clock',
  seq: 'a position in the docket',
  about: 'names an entry of the docket',
  expires_ms: 'a duration',
  retry_ms: 'a duration',
  retry_after_ms: 'a duration',
  slow_s: 'a duration',
  ts: 'a time of the client’s own clock',
  server_ts: 'a time',
  protocol: 'a version',
  recovery_left: 'how many of one’s own recovery codes still work',
  width: 'a measure of a picture',
  height: 'a measure of a picture',
  duration_ms: 'how long a sound lasts',
  peaks: 'how loud a sound is over its time',
  bytes: 'what one’s own file takes',
  used_bytes: 'what one’s own files take; seen by nobody else',
  allowed_bytes: 'what they may take',
  max_uses: 'a limit that the inviter set',
  x: 'where a thing lies on its wall or hangs on a message, or somebody stands in the lobby',
  y: 'where a thing lies on its wall, or somebody stands in the lobby',
  turn: 'how a thing lies on its wall, or hangs on a message',
  layer: 'what lies in front of what',
  size: 'how large writing is',
  line: 'how wide a line is, or in which line something stands',
  corner: 'how round corners are',
  message_id: 'names a message',
  value: 'what stands in a field of a little world',
  by: 'how much somebody adds to a counter of a little world',
  least: 'a bound that a little world declares',
  most: 'a bound that a little world declares',
  ids: 'name things',
  from_minute: 'a time of day that one chose',
  to_minute: 'a time of day that one chose',
  revision: 'names a revision of a sketch',
  number: 'names a revision of a sketch',
  newest: 'names a revision of a sketch',
  seed: 'by which a sketch draws',
  ...Object.fromEntries(ofSongs.map((name) => [name, 'a part of a song'])),
  at: 'when a step of a song is heard, or where in a list of its tracks one stands',
  t0: 'a time of the client’s own clock',
  t1: 'a time',
  t2: 'a time',
  left_out: 'how many of one’s own edits fitted no longer',
  wall_of: 'names a person',
  deed: 'names a deed of which the cats heard',
  hop: 'through how many mouths a story went before it came to a cat',
  strength: 'how much of a memory has not faded; held of one and told to oneself alone, as are the following',
  feeling: 'how good or bad a cat found what it remembers',
  belief: 'how much a cat believes of a story',
  sure: 'how sure a cat is of what it believes of one',
  liking: 'how much a cat likes one; never how much people do',
  trust: 'how far a cat trusts one',
  fear: 'how much a cat fears one',
  known: 'how well a cat knows one',
  left: 'how often the cats still answer one’s own whispers today',
  uptime_s: 'how long the house has run',
  lag_ms: 'how late the house’s event loop is',
  heap_bytes: 'a measure of the house’s memory',
  resident_bytes: 'a measure of the house’s memory',
  database_bytes: 'a measure of the house’s disk',
  wal_bytes: 'a measure of the house’s disk',
  writer_waiting: 'how much work waits for the database',
  pool_waiting: 'how much work waits for a connection of the database',
  sockets: 'how many connections the house holds open; of nobody in particular',
  diverged: 'how often a page held something else than the house',
  met: 'how often a limit of the house was met, whoever met it',
  slow_times: 'how often a query of the house took long',
  worst_ms: 'how long a query of the house took',
  every_ms: 'how often a keeper of the house comes round',
  took_ms: 'how long a keeper of the house took',
  slow_ms: 'from where on a query is slow',
  uses_left: 'how often one’s own link still works; seen by its maker and staff',
}

/** Of what the house rings: what a person did towards one, and nothing that is meant to bring one back. A kind that is not here was not thought about. */
export const reviewedNotices: Readonly<Record<string, string>> = {
  mention: 'somebody named one',
  room: 'whoever keeps order in a room that one sees calls everybody there',
  reply: 'somebody answered one',
  direct: 'somebody wrote to one alone',
  knock: 'somebody asks to be let in',
  said: 'somebody spoke where one chose to hear everything',
  follow: 'somebody begins to follow one; never how many do',
  sticker: 'somebody left something on one’s wall or words, which one may want to take down',
  guestbook: 'somebody wrote into one’s guestbook, which one may want to take out',
  remix: 'somebody makes something else of one’s sketch, which one may want to see',
  taken_in: 'somebody took one into a private room, which one may want to enter or leave',
}

const reception =
  /(^|_)(likes?|liked|followers?|following|fans?|views?|viewed|visits?|visitors?|reactions?|reacted|scores?|ranks?|ranking|karma|popular|popularity|trending|streaks?|upvotes?|downvotes?|votes?|hearts?|stars?|rating|ratings|counts?|total|totals|unread_messages)(_|$)/

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const isCurve = (items: unknown): boolean => isObject(items) && items['type'] === 'number'

/** Properties of a schema, at any depth, each with the name under which a reader sees it. */
function* properties(
  schema: unknown,
  path: string,
  name: string,
): Generator<{ path: string; name: string; schema: Json }> {
  if (!isObject(schema)) return
  yield { path, name, schema }
  const within = isObject(schema['properties']) ? Object.entries(schema['properties']) : []
  for (const [key, part] of within) yield* properties(part, `${path}.${key}`, key)
  // The page's own `next` carries cursors under the names of query parameters.
  const open = isObject(schema['patternProperties']) ? Object.values(schema['patternProperties']) : []
  // A part of a value in a little world is a value as well.
  for (const part of [...open, schema['additionalProperties']])
    yield* properties(part, `${path}.*`, name === 'next' ? 'id' : name === 'value' ? name : '*')
  yield* properties(schema['items'], `${path}[]`, name)
  for (const key of ['anyOf', 'oneOf', 'allOf'])
    for (const part of Array.isArray(schema[key]) ? schema[key] : []) yield* properties(part, path, name)
}

/** No number counts reception: each numeric property bears a reviewed name. */
export const unreviewedNumbers = (said: readonly Said[]): Violation[] =>
  said.flatMap(({ name, schema }) =>
    [...properties(schema, 'data', 'data')]
      .filter(({ schema: part }) => part['type'] === 'integer' || part['type'] === 'number')
      .filter((part) => !Object.hasOwn(reviewedNumbers, part.name))
      .map(({ path }) => ({ path: name, why: `answers the number ${path}, which nobody has reviewed` })),
  )

/** No property is named after reception, unless it is itself a list of people or things. */
export const receptionNames = (said: readonly Said[]): Violation[] =>
  said.flatMap(({ name, schema }) =>
    [...properties(schema, 'data', 'data')]
      .filter((part) => reception.test(part.name) && part.schema['type'] !== 'array' && !part.path.endsWith('[]'))
      .map(({ path }) => ({ path: name, why: `answers ${path}, which is named after how people reacted` })),
  )

const isWhole = (list: Json): boolean => typeof list['x-order'] === 'string' && typeof list['maxItems'] === 'number'

/** Every answer that carries a list says how it is ordered, whether it is complete and how it goes on. */
export const unorderedLists = (said: readonly Said[]): Violation[] =>
  said
    .filter(({ answer }) => answer)
    .flatMap(({ name, schema }) =>
      [...properties(schema, 'data', 'data')].flatMap(({ path, schema: part }) => {
        if (!isObject(part['properties'])) return []
        const arrays = Object.entries(part['properties']).filter(
          // A part of one thing that is always told whole says in its own shape how it is ordered; numbers in a row are a curve.
          ([, value]) => isObject(value) && value['type'] === 'array' && !isWhole(value) && !isCurve(value['items']),
        )
        const absent = ['order', 'complete', 'next'].filter((key) => !Object.hasOwn(part['properties'] as Json, key))
        return arrays.length > 0 && absent.length > 0
          ? [{ path: name, why: `answers the list ${path}.${arrays[0]?.[0]} without ${absent.join(', ')}` }]
          : []
      }),
    )

/** Every part of what is said has a shape: nothing can be slipped through an unknown one. */
export const shapeless = (said: readonly Said[]): Violation[] =>
  said.flatMap(({ name, schema }) =>
    [...properties(schema, 'data', 'data')]
      .filter(({ schema: part }) => !['type', 'anyOf', 'oneOf', 'allOf', 'const', 'enum'].some((key) => key in part))
      .map(({ path }) => ({ path: name, why: `answers ${path} without a shape` })),
  )

/** No query asks for an order by reception. */
export const rankingQueries = (queries: readonly Said[]): Violation[] =>
  queries.flatMap(({ name, schema }) =>
    [...properties(schema, 'query', 'query')]
      .filter((part) => /^(sort|sort_by|order_by|rank)$/.test(part.name) || reception.test(part.name))
      .map(({ path }) => ({ path: name, why: `asks for ${path}; lists are ordered by time, name or seed alone` })),
  )

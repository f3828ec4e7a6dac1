// Shapes that several nouns share: ids, times, names, pages.
import { type TSchema, Type } from 'typebox'
import { sizes } from './limits.ts'

export const Id = Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER, description: 'A positive integer.' })
export const Rev = Type.Integer({
  minimum: 0,
  maximum: Number.MAX_SAFE_INTEGER,
  description: 'A position on a room’s clock.',
})
export const Instant = Type.String({
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$',
  description: 'ISO-8601 in UTC with milliseconds.',
})
export const Nullable = <T extends TSchema>(schema: T, options: { readonly description?: string } = {}) =>
  Type.Union([schema, Type.Null()], options)

export const Username = Type.String({
  pattern: '^[A-Za-z0-9_-]{2,20}$',
  description: '2 to 20 of A-Z a-z 0-9 _ -, unique ignoring case.',
})
/** Length is counted in code points after NFKC by the server, so the schema only bounds the bytes. */
export const Passphrase = Type.String({
  minLength: 1,
  maxLength: sizes.passphraseMax * 4,
  description: '10 to 256 characters of any script.',
})
export const RoomName = Type.String({
  pattern: '^[a-z0-9][a-z0-9-]{0,30}[a-z0-9]$',
  description: '2 to 32 of a-z 0-9 -, no hyphen at either end.',
})
export const EmojiName = Type.String({
  pattern: `^[a-z0-9_]{${sizes.emojiNameMin},${sizes.emojiNameMax}}$`,
  description: '2 to 32 of a-z 0-9 _, and no name that an emoji of Unicode has.',
})
/** A room as a path or payload names it: by name, or by the digits of its id. */
export const RoomRef = Type.String({
  pattern: '^([a-z0-9][a-z0-9-]{0,30}[a-z0-9]|[1-9][0-9]{0,15})$',
  description: 'A room’s name or its numeric id.',
})
export const ClientId = Type.String({
  pattern: '^[A-Za-z0-9_-]{8,64}$',
  description: 'Chosen by the client, unique per person for ever.',
})
export const Epoch = Type.String({
  minLength: 8,
  maxLength: 64,
  description: 'Names an incarnation of a room’s clock; renewed when data is restored or copied.',
})
export const Limit = Type.Integer({ minimum: 1, maximum: sizes.pageMax, default: sizes.pageDefault })
export const Token = Type.String({ pattern: '^[A-Za-z0-9_-]{16,128}$', description: 'A secret from a link.' })
export const Order = Type.Union(
  [
    Type.Literal('newest'),
    Type.Literal('oldest'),
    Type.Literal('alphabetical'),
    Type.Literal('owner'),
    Type.TemplateLiteral('seeded:${string}'),
  ],
  { description: 'How the list is ordered; never by how people reacted.' },
)

/** A bounded list: its items, its declared order, whether nothing lies beyond, and the query of the following page. */
export const pageOf = <T extends TSchema>(item: T) =>
  Type.Object({
    items: Type.Array(item, { maxItems: sizes.pageMax }),
    order: Order,
    complete: Type.Boolean(),
    next: Nullable(Type.Record(Type.String(), Type.Union([Type.String(), Type.Integer()]))),
  })

/** A part of one thing that is always told whole: its shape says how it is ordered. */
export const whole = <T extends TSchema>(
  item: T,
  maxItems: number,
  order: 'owner' | 'alphabetical' | 'oldest',
  description?: string,
) => Type.Array(item, { maxItems, 'x-order': order, ...(description === undefined ? {} : { description }) })

/** An object that may carry nothing. */
export const Nothing = Type.Object({})

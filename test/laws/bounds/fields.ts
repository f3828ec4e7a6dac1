// Every field that a client may send, with where it stands and what is valid beside it.
import type { TObject, TSchema } from 'typebox'
import type { CallSpec, RouteSpec } from '#contract/define'
import { type Cases, casesOf, sample } from './values.ts'

export type Place = 'params' | 'query' | 'body' | 'payload'
export type Input = Partial<Record<Place, Record<string, unknown>>>

export interface Field extends Cases {
  readonly place: Place
  readonly key: string
  readonly required: boolean
  /** A valid input with this value in this field. */
  with(value: unknown): Input
}

/** Values that mean something in the house where the smallest would lead nowhere. */
const telling: Readonly<Record<string, unknown>> = {
  room: 'general',
  username: 'somebody',
  password: 'correct horse battery staple',
}

/** Fields that are valid only beside another one: a rule of the command, not of the shape. */
const companions: Readonly<Record<string, Record<string, unknown>>> = {
  after_rev: { epoch: 'aaaaaaaa' },
  epoch: { after_rev: 0 },
}

const placesOf = (spec: RouteSpec | CallSpec): [Place, TObject][] =>
  'event' in spec
    ? [['payload', spec.payload]]
    : (['params', 'query', 'body'] as const).flatMap((place): [Place, TObject][] => {
        const schema = spec[place]
        return schema ? [[place, schema]] : []
      })

/** A valid input of the required fields. */
export const baseOf = (spec: RouteSpec | CallSpec): Input =>
  Object.fromEntries(
    placesOf(spec).map(([place, schema]) => {
      const least = sample(place, schema)
      const told = Object.keys(least).map((key): [string, unknown] => [key, telling[key] ?? least[key]])
      return [place, Object.fromEntries(told)]
    }),
  )

/** The fields of a route or call; throws, naming it, on one without bounds. */
export function fieldsOf(spec: RouteSpec | CallSpec): Field[] {
  const base = baseOf(spec)
  return placesOf(spec).flatMap(([place, schema]) =>
    Object.entries<TSchema>(schema.properties).map(([key, field]): Field => {
      const { inside, outside } = casesOf(`${place}.${key}`, field)
      const asText = place === 'params' || place === 'query'
      const sendable = (value: unknown): boolean =>
        !asText || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      // As text every number and truth value is spelled; in a path nothing is no value but another path.
      const isText = typeof inside[0] === 'string'
      const differs = (value: unknown): boolean =>
        sendable(value) && !(asText && isText && typeof value !== 'string') && !(place === 'params' && value === '')
      return {
        place,
        key,
        required: key in (base[place] ?? {}),
        inside: inside.filter(sendable),
        outside: outside.filter(differs),
        with: (value) => ({ ...base, [place]: { ...base[place], ...companions[key], [key]: value } }),
      }
    }),
  )
}

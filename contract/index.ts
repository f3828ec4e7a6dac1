// The whole contract as one value: server, client types, reference documents and tests iterate it.
import type { CallSpec, PushSpec, RouteSpec } from './define.ts'
import * as accounts from './accounts.ts'
import * as house from './house.ts'
import * as messages from './messages.ts'
import * as presence from './presence.ts'
import * as rooms from './rooms.ts'

/** The version of the protocol; a client that speaks another one is told to reload. */
export const protocol = 1

const nouns = { accounts, house, messages, presence, rooms }

type Exports = { [N in keyof typeof nouns]: (typeof nouns)[N][keyof (typeof nouns)[N]] }[keyof typeof nouns]
export type Route = Extract<Exports, RouteSpec>
export type Call = Extract<Exports, CallSpec>
export type Push = Extract<Exports, PushSpec>

const entries: readonly unknown[] = Object.values(nouns).flatMap((noun) => Object.values(noun))
const has = (entry: unknown, ...keys: string[]): boolean => typeof entry === 'object' && entry !== null && keys.every((key) => key in entry)

/** Every HTTP route. */
export const routes = entries.filter((entry): entry is Route => has(entry, 'method', 'path'))
/** Every socket event that clients send. */
export const calls = entries.filter((entry): entry is Call => has(entry, 'event', 'limit'))
/** Every socket event that the server sends. */
export const pushes = entries.filter((entry): entry is Push => has(entry, 'event', 'payload') && !has(entry, 'limit'))

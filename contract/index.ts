// The whole contract as one value: server, client types, reference documents and tests iterate it.
import type { TSchema } from 'typebox'
import type { CallSpec, PushSpec, RouteSpec } from './define.ts'
import * as accounts from './accounts.ts'
import * as cards from './cards.ts'
import * as cats from './cats.ts'
import * as docket from './docket.ts'
import * as derive from './derive.ts'
import * as divergence from './divergence.ts'
import * as devices from './devices.ts'
import * as direct from './direct.ts'
import * as files from './files.ts'
import * as faces from './faces.ts'
import * as friends from './friends.ts'
import * as guestbook from './guestbook.ts'
import * as homepages from './homepages.ts'
import * as house from './house.ts'
import * as jams from './jams.ts'
import * as journal from './journal.ts'
import * as leaving from './leaving.ts'
import * as lobby from './lobby.ts'
import * as messages from './messages.ts'
import * as messageStickers from './message-stickers.ts'
import * as moderation from './moderation.ts'
import * as mutedWords from './muted-words.ts'
import * as notices from './notices.ts'
import * as passkeys from './passkeys.ts'
import * as people from './people.ts'
import * as presence from './presence.ts'
import * as profiles from './profiles.ts'
import * as reports from './reports.ts'
import * as residents from './residents.ts'
import * as rooms from './rooms.ts'
import * as roomMutes from './room-mutes.ts'
import * as sanctions from './sanctions.ts'
import * as search from './search.ts'
import * as security from './security.ts'
import * as signal from './signal.ts'
import * as sketches from './sketches.ts'
import * as songEdits from './song-edits.ts'
import * as stickers from './stickers.ts'
import * as vitals from './vitals.ts'
import * as walls from './walls.ts'
import * as ways from './ways.ts'
import * as company from './company.ts'
import * as bookmarks from './bookmarks.ts'
import * as emoji from './emoji.ts'
import * as wordFilters from './word-filters.ts'
import * as worlds from './worlds.ts'

/** The version of the protocol; a client that speaks another one is told to reload. */
export const protocol = 1

const nouns = {
  accounts,
  cards,
  cats,
  derive,
  docket,
  devices,
  divergence,
  direct,
  files,
  faces,
  friends,
  guestbook,
  homepages,
  house,
  jams,
  journal,
  leaving,
  lobby,
  messages,
  messageStickers,
  moderation,
  mutedWords,
  notices,
  passkeys,
  people,
  presence,
  profiles,
  reports,
  residents,
  rooms,
  roomMutes,
  sanctions,
  search,
  security,
  signal,
  sketches,
  songEdits,
  stickers,
  vitals,
  walls,
  ways,
  company,
  bookmarks,
  emoji,
  wordFilters,
  worlds,
}

type Exports = { [N in keyof typeof nouns]: (typeof nouns)[N][keyof (typeof nouns)[N]] }[keyof typeof nouns]
export type Route = Extract<Exports, RouteSpec>
export type Call = Extract<Exports, CallSpec>
export type Push = Extract<Exports, PushSpec>

const entries: readonly unknown[] = Object.values(nouns).flatMap((noun) => Object.values(noun))
const has = (entry: unknown, ...keys: string[]): boolean =>
  typeof entry === 'object' && entry !== null && keys.every((key) => key in entry)

const byText =
  <T>(text: (item: T) => string) =>
  (a: T, b: T): number =>
    text(a) < text(b) ? -1 : 1

/** Every HTTP route, by path and method. */
export const routes = entries
  .filter((entry): entry is Route => has(entry, 'method', 'path'))
  .sort(byText(({ path, method }) => `${path} ${method}`))
/** Every socket event that clients send, by name. */
export const calls = entries
  .filter((entry): entry is Call => has(entry, 'event', 'limit'))
  .sort(byText(({ event }) => event))
/** Every socket event that the server sends, by name. */
export const pushes = entries
  .filter((entry): entry is Push => has(entry, 'event', 'payload') && !has(entry, 'limit'))
  .sort(byText(({ event }) => event))
/** The schemas that have a name of their own, by that name, as `components` of the reference documents. */
export const schemas: ReadonlyMap<string, TSchema> = new Map(
  Object.values(nouns)
    .flatMap((noun) => Object.entries<unknown>(noun))
    .filter(
      (entry): entry is [string, TSchema] =>
        /^[A-Z]/.test(entry[0]) && (has(entry[1], 'type') || has(entry[1], 'anyOf')),
    ),
)

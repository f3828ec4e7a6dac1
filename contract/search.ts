// Finding what was said and written, people and walls.
import { type Static, Type } from 'typebox'
import { route } from './define.ts'
import { Warning } from './attachments.ts'
import { sizes } from './limits.ts'
import { Id, Instant, Limit, Nullable, pageOf, RoomName, Username, whole } from './shapes.ts'
import { Person } from './people.ts'
import { Sketch } from './sketches.ts'

const Query = Type.String({
  minLength: 1,
  maxLength: sizes.searchCharacters,
  description:
    'Words that must all be there, "phrases", and filters: from:name, in:room, before:2026-11-01, after:2026-11-01, has:link, has:code, has:picture, has:file, with:name, kind:message, kind:person, kind:wall, kind:journal, kind:guestbook, kind:page, kind:sketch, kind:direct. Whatever else it holds is taken for words.',
})

const Piece = Type.Object({
  text: Type.String(),
  found: Type.Boolean({ description: 'This is what was looked for.' }),
})
const Excerpt = whole(Piece, 42, 'owner', 'A part of the text around what was found, piece by piece.')
export type Excerpt = Static<typeof Excerpt>

/** A page of what was found, and whether all of the house is in the index yet. */
const foundPage = <T extends Parameters<typeof pageOf>[0]>(item: T) =>
  Type.Object({
    ...pageOf(item).properties,
    older_to_come: Type.Boolean({
      description: 'What was there before searching was is still being taken in; some of it is not found yet.',
    }),
  })

export const FoundMessage = Type.Object({
  id: Id,
  room_id: Id,
  room: RoomName,
  user_id: Nullable(Id),
  user: Nullable(Username),
  created_at: Instant,
  warning: Nullable(Warning),
  excerpt: Excerpt,
})
export type FoundMessage = Static<typeof FoundMessage>

export const FoundDirect = Type.Object({
  ...Type.Omit(FoundMessage, ['room']).properties,
  person: Nullable(Person, { description: 'The other one of the conversation; null where they are gone.' }),
})
export type FoundDirect = Static<typeof FoundDirect>

export const FoundPerson = Type.Object({ person: Person, display_name: Type.String(), excerpt: Excerpt })
export type FoundPerson = Static<typeof FoundPerson>

export const FoundWall = Type.Object({ person: Person, excerpt: Excerpt })
export type FoundWall = Static<typeof FoundWall>

export const FoundEntry = Type.Object({
  id: Id,
  person: Person,
  published_at: Instant,
  title: Excerpt,
  excerpt: Excerpt,
})
export type FoundEntry = Static<typeof FoundEntry>

export const FoundSigned = Type.Object({
  id: Id,
  person: Type.Intersect([Person], { description: 'Who wrote it.' }),
  owner: Type.Intersect([Person], { description: 'Whose guestbook it stands in.' }),
  created_at: Instant,
  excerpt: Excerpt,
})
export type FoundSigned = Static<typeof FoundSigned>

export const FoundPage = Type.Object({
  person: Person,
  path: Type.String(),
  changed_at: Instant,
  title: Excerpt,
  excerpt: Excerpt,
})
export type FoundPage = Static<typeof FoundPage>

export const FoundSketch = Type.Object({ sketch: Sketch, title: Excerpt, excerpt: Excerpt })
export type FoundSketch = Static<typeof FoundSketch>

/** Of what is dated, the newest comes first. */
const dated = Type.Object({
  q: Query,
  before: Type.Optional(
    Type.String({
      pattern: '^[0-9]{1,15}-[0-9]{1,15}$',
      description: 'Where the page before ended, as its `next` says.',
    }),
  ),
})

const common = {
  method: 'GET',
  policy: 'signed-in',
  limit: 'search',
  refusals: ['EMPTY', 'NOT_FOUND', 'ROOM_NOT_FOUND'],
} as const

export const searchMessages = route({
  ...common,
  path: '/api/search/messages',
  summary:
    'Messages in rooms that the caller may see, the newest first. Conversations between two are sealed, and looked into by a call of their own.',
  query: Type.Object({ q: Query, before_id: Type.Optional(Id), limit: Type.Optional(Limit) }),
  data: foundPage(FoundMessage),
})
export const searchDirect = route({
  ...common,
  path: '/api/search/direct',
  limit: 'search_direct',
  summary:
    'What was said in the caller’s own conversations, the newest first. The house keeps no index of it: each call opens a part of it and looks through, so that a page may hold nothing and still have a next one.',
  query: Type.Object({ q: Query, before_id: Type.Optional(Id), limit: Type.Optional(Limit) }),
  data: Type.Object({
    ...pageOf(FoundDirect).properties,
    looked_to: Nullable(Instant, {
      description: 'When the oldest was said that was looked at; null where there was nothing.',
    }),
  }),
})
export const searchPeople = route({
  ...common,
  path: '/api/search/people',
  summary: 'People by their names and what their profiles say to the caller, in alphabetical order.',
  query: Type.Object({ q: Query, after: Type.Optional(Username) }),
  data: foundPage(FoundPerson),
})
export const searchWalls = route({
  ...common,
  path: '/api/search/walls',
  summary: 'Walls on which something that the caller may see says it, in the alphabetical order of their owners.',
  query: Type.Object({ q: Query, after: Type.Optional(Username) }),
  data: foundPage(FoundWall),
})
export const searchJournals = route({
  ...common,
  path: '/api/search/journals',
  summary: 'Entries of journals that are published and for the caller, what was published last first.',
  query: dated,
  data: foundPage(FoundEntry),
})
export const searchGuestbooks = route({
  ...common,
  path: '/api/search/guestbooks',
  summary: 'What was written into guestbooks that the caller may read, the newest first.',
  query: dated,
  data: foundPage(FoundSigned),
})
export const searchHomepages = route({
  ...common,
  path: '/api/search/pages',
  summary:
    'Pages written by hand that are for the caller, by their titles and their text without tags, what was changed last first.',
  query: dated,
  data: foundPage(FoundPage),
})
export const searchSketches = route({
  ...common,
  path: '/api/search/sketches',
  summary:
    'Public sketches by their title, caption, words for those who do not see them, tags and maker, what was published last first. Drafts and what is unlisted are in no index.',
  query: dated,
  data: foundPage(FoundSketch),
})

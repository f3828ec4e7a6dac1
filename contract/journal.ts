// Journals: dated entries with a title, drafts, bulletins that end, and replies that the owner lets others read.
import { type Static, Type } from 'typebox'
import { FileWithAlt } from './attachments.ts'
import { Audience } from './audience.ts'
import { route } from './define.ts'
import { UploadedFile } from './files.ts'
import { sizes } from './limits.ts'
import { Person } from './people.ts'
import { ClientId, Id, Instant, Nothing, Nullable, pageOf, Username, whole } from './shapes.ts'

/** The house counts code points after cleaning; the schema only bounds what is read. */
const text = (characters: number) => Type.String({ maxLength: characters * 4 })

const head = {
  id: Id,
  title: Type.String(),
  audience: Audience,
  published_at: Nullable(Instant),
  changed_at: Instant,
  ends_at: Nullable(Type.Intersect([Instant], { description: 'When a bulletin is erased; null of an entry.' })),
}

export const JournalLine = Type.Object(
  { ...head, excerpt: Type.String({ description: 'The first words, as they were written.' }) },
  { description: 'An entry as a list shows it.' },
)
export type JournalLine = Static<typeof JournalLine>

export const JournalPicture = Type.Object(
  {
    ...FileWithAlt.properties,
    ...Type.Pick(UploadedFile, ['url', 'srcset', 'still_url', 'width', 'height']).properties,
  },
  { description: 'A picture of an entry, with addresses that work for the caller.' },
)
export type JournalPicture = Static<typeof JournalPicture>

export const JournalEntry = Type.Object(
  {
    ...head,
    author: Person,
    markdown: Type.String(),
    pictures: whole(JournalPicture, sizes.journalPictures, 'owner', 'They stand below the words.'),
    replies: Type.Boolean({ description: 'Whoever may read it may reply.' }),
    can_edit: Type.Boolean(),
    can_reply: Type.Boolean(),
  },
  { description: 'An entry of a journal. A draft has no `published_at` and is its author’s alone.' },
)
export type JournalEntry = Static<typeof JournalEntry>

export const JournalReply = Type.Object({
  id: Id,
  author: Person,
  text: Type.String(),
  pending: Type.Boolean({ description: 'The owner has not let others read it yet; only they and its author see it.' }),
  can_remove: Type.Boolean(),
  created_at: Instant,
})
export type JournalReply = Static<typeof JournalReply>

const written = {
  title: text(sizes.titleCharacters),
  markdown: text(sizes.journalCharacters),
  audience: Audience,
  replies: Type.Boolean(),
  pictures: Type.Optional(
    Type.Array(FileWithAlt, {
      maxItems: sizes.journalPictures,
      description: 'The author’s own files, sent as `image`; left away, they stay as they are.',
    }),
  ),
}
const whose = Type.Object({ username: Username })
const one = Type.Object({ username: Username, id: Id })
const own = Type.Object({ id: Id })
const reply = Type.Object({ username: Username, id: Id, reply: Id })
const entry = Type.Object({ entry: JournalEntry })

export const listJournal = route({
  method: 'GET',
  path: '/api/journals/:username',
  policy: 'anyone',
  limit: 'default',
  refusals: ['NOT_FOUND'],
  summary: 'What of a journal is published and for the caller, the newest first.',
  params: whose,
  query: Type.Object({ before: Type.Optional(Id) }),
  data: pageOf(JournalLine),
})
export const getJournalEntry = route({
  method: 'GET',
  path: '/api/journals/:username/entries/:id',
  policy: 'anyone',
  limit: 'default',
  refusals: ['NOT_FOUND'],
  summary: 'One entry, whole.',
  params: one,
  data: entry,
})
export const listJournalReplies = route({
  method: 'GET',
  path: '/api/journals/:username/entries/:id/replies',
  policy: 'anyone',
  limit: 'default',
  refusals: ['NOT_FOUND'],
  summary: 'The replies to an entry that the caller may read, the oldest first.',
  params: one,
  query: Type.Object({ after: Type.Optional(Id) }),
  data: pageOf(JournalReply),
})
export const listOwnJournal = route({
  method: 'GET',
  path: '/api/me/journal',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'One’s own journal with its drafts: what was begun last comes first.',
  query: Type.Object({ before: Type.Optional(Id) }),
  data: pageOf(JournalLine),
})
export const getOwnJournalEntry = route({
  method: 'GET',
  path: '/api/me/journal/:id',
  policy: 'signed-in',
  limit: 'default',
  refusals: ['NOT_FOUND'],
  summary: 'One entry of one’s own, a draft too.',
  params: own,
  data: entry,
})
export const beginJournalEntry = route({
  method: 'POST',
  path: '/api/me/journal',
  policy: 'signed-in',
  limit: 'journal',
  speaks: true,
  status: 201,
  bodyBytes: sizes.journalBytes,
  refusals: ['CONFLICT', 'EMPTY', 'TOO_LONG'],
  summary: 'Begins a draft. The same `client_id` again is the same draft, with what it says now.',
  body: Type.Object({ client_id: ClientId, ...written }),
  data: entry,
})
export const changeJournalEntry = route({
  method: 'PATCH',
  path: '/api/me/journal/:id',
  policy: 'signed-in',
  limit: 'journal',
  speaks: true,
  bodyBytes: sizes.journalBytes,
  refusals: ['NOT_FOUND', 'EMPTY', 'TOO_LONG'],
  summary: 'Changes a draft or an entry.',
  params: own,
  body: Type.Partial(Type.Object(written)),
  data: entry,
})
export const publishJournalEntry = route({
  method: 'PUT',
  path: '/api/me/journal/:id/published',
  policy: 'signed-in',
  limit: 'journal',
  speaks: true,
  refusals: ['NOT_FOUND', 'EMPTY'],
  summary:
    'Shows a draft to those it is for, dated now. With `ends_in_hours` it is a bulletin: for mutuals, and erased after that time.',
  params: own,
  body: Type.Object({
    ends_in_hours: Nullable(Type.Integer({ minimum: 1, maximum: sizes.bulletinHoursMax })),
  }),
  data: entry,
})
export const eraseJournalEntry = route({
  method: 'DELETE',
  path: '/api/me/journal/:id',
  policy: 'signed-in',
  limit: 'journal',
  whileFrozen: true,
  refusals: ['NOT_FOUND'],
  summary: 'Erases a draft or an entry with its replies, for good.',
  params: own,
  data: Nothing,
})
export const replyToJournal = route({
  method: 'POST',
  path: '/api/journals/:username/entries/:id/replies',
  policy: 'signed-in',
  limit: 'journal_reply',
  speaks: true,
  status: 201,
  refusals: ['NOT_FOUND', 'CONFLICT', 'EMPTY', 'TOO_LONG'],
  summary:
    'Replies to an entry. Others read it once the owner has approved it. The same `client_id` again is the same reply.',
  params: one,
  body: Type.Object({ client_id: ClientId, text: text(sizes.journalReplyCharacters) }),
  data: Type.Object({ reply: JournalReply }),
})
export const approveJournalReply = route({
  method: 'PUT',
  path: '/api/journals/:username/entries/:id/replies/:reply/approved',
  policy: 'signed-in',
  limit: 'journal',
  refusals: ['NOT_FOUND'],
  summary: 'Lets everybody who reads one’s entry read a reply that waits there.',
  params: reply,
  data: Type.Object({ reply: JournalReply }),
})
export const removeJournalReply = route({
  method: 'DELETE',
  path: '/api/journals/:username/entries/:id/replies/:reply',
  policy: 'signed-in',
  limit: 'journal',
  whileFrozen: true,
  refusals: ['NOT_FOUND'],
  summary: 'Erases a reply: one’s own, or any to one’s own entry.',
  params: reply,
  data: Nothing,
})

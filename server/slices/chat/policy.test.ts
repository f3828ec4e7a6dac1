// The truth tables of who may change a message.
import { expect, test } from 'vitest'
import type { Entry } from '#bedrock/log/entry'
import { sizes } from '#contract/limits'
import { actorOf, otherwise, roles } from '#dev-env/actors'
import { table, truthTable } from '#dev-env/truth-table'
import { notDirect, type RoomRow } from '#slices/rooms/index'
import { mayCall, mayDelete, mayHide, mayPeel, mayPin, mayReword, mayStick } from './policy.ts'

const now = 1_000_000_000_000
const authors = { 'their own': 1, 'of another': 2, 'of nobody': null } as const
const ages = {
  new: 0,
  'of a day': sizes.editWindowMs,
  older: sizes.editWindowMs + 1,
  'of the future': -60_000,
} as const
const hiding = { shown: null, hidden: 7 } as const
const times = { open: null, archived: 5 } as const
const belongs = { 'of others': null, member: 0, 'its moderator': 1 } as const
const kinds = ['text', 'announcement', 'private'] as const
// The keys of a literal are exactly its names.
const namesOf = <Of extends object>(of: Of): (keyof Of & string)[] => Object.keys(of) as (keyof Of & string)[]

const entry = (
  author: keyof typeof authors,
  age: keyof typeof ages = 'new',
  seen: keyof typeof hiding = 'shown',
): Entry => ({
  id: 1,
  stream_id: 1,
  rev: 1,
  author_id: authors[author],
  author_name: 'ada',
  body: 'hello',
  created_at: now - ages[age],
  edited_at: null,
  erased_at: null,
  hidden_at: hiding[seen],
  pinned_at: null,
  reply_to: null,
  client_id: null,
  beside: null,
  stuck: null,
})
const room = (
  kind: RoomRow['kind'],
  tie: keyof typeof belongs = 'member',
  state: keyof typeof times = 'open',
): RoomRow => ({
  id: 1,
  name: 'den',
  topic: '',
  kind,
  sample: 0,
  archived_at: times[state],
  slow_s: 0,
  access: 0,
  moderator: belongs[tie],
  muted_until: null,
  ...notDirect,
})

test('PURE-2 CHAT-1.3 who may reword a message', () => {
  expect(
    truthTable(
      mayReword,
      roles,
      [namesOf(authors), namesOf(hiding), namesOf(times), namesOf(ages)],
      (role, [author, seen, state, age]) => [
        actorOf(role),
        entry(author, age, seen),
        room('text', 'its moderator', state),
        now,
      ],
    ),
  ).toBe(
    table(`
                                                   member  moderator  admin  owner
      their own   shown   open      new            yes     yes        yes    yes
      their own   shown   open      of a day       yes     yes        yes    yes
      their own   shown   open      older          no      no         no     no
      their own   shown   open      of the future  yes     yes        yes    yes
      their own   shown   archived  new            no      no         no     no
      their own   shown   archived  of a day       no      no         no     no
      their own   shown   archived  older          no      no         no     no
      their own   shown   archived  of the future  no      no         no     no
      their own   hidden  open      new            no      no         no     no
      their own   hidden  open      of a day       no      no         no     no
      their own   hidden  open      older          no      no         no     no
      their own   hidden  open      of the future  no      no         no     no
      their own   hidden  archived  new            no      no         no     no
      their own   hidden  archived  of a day       no      no         no     no
      their own   hidden  archived  older          no      no         no     no
      their own   hidden  archived  of the future  no      no         no     no
      of another  shown   open      new            no      no         no     no
      of another  shown   open      of a day       no      no         no     no
      of another  shown   open      older          no      no         no     no
      of another  shown   open      of the future  no      no         no     no
      of another  shown   archived  new            no      no         no     no
      of another  shown   archived  of a day       no      no         no     no
      of another  shown   archived  older          no      no         no     no
      of another  shown   archived  of the future  no      no         no     no
      of another  hidden  open      new            no      no         no     no
      of another  hidden  open      of a day       no      no         no     no
      of another  hidden  open      older          no      no         no     no
      of another  hidden  open      of the future  no      no         no     no
      of another  hidden  archived  new            no      no         no     no
      of another  hidden  archived  of a day       no      no         no     no
      of another  hidden  archived  older          no      no         no     no
      of another  hidden  archived  of the future  no      no         no     no
      of nobody   shown   open      new            no      no         no     no
      of nobody   shown   open      of a day       no      no         no     no
      of nobody   shown   open      older          no      no         no     no
      of nobody   shown   open      of the future  no      no         no     no
      of nobody   shown   archived  new            no      no         no     no
      of nobody   shown   archived  of a day       no      no         no     no
      of nobody   shown   archived  older          no      no         no     no
      of nobody   shown   archived  of the future  no      no         no     no
      of nobody   hidden  open      new            no      no         no     no
      of nobody   hidden  open      of a day       no      no         no     no
      of nobody   hidden  open      older          no      no         no     no
      of nobody   hidden  open      of the future  no      no         no     no
      of nobody   hidden  archived  new            no      no         no     no
      of nobody   hidden  archived  of a day       no      no         no     no
      of nobody   hidden  archived  older          no      no         no     no
      of nobody   hidden  archived  of the future  no      no         no     no
    `),
  )
})

test('PURE-2 CHAT-1.5 who may delete a message', () => {
  expect(
    truthTable(mayDelete, roles, [namesOf(authors), kinds, namesOf(belongs)], (role, [author, kind, tie]) => [
      actorOf(role),
      entry(author),
      room(kind, tie),
    ]),
  ).toBe(
    table(`
                                               member  moderator  admin  owner
      their own   text          of others      yes     yes        yes    yes
      their own   text          member         yes     yes        yes    yes
      their own   text          its moderator  yes     yes        yes    yes
      their own   announcement  of others      yes     yes        yes    yes
      their own   announcement  member         yes     yes        yes    yes
      their own   announcement  its moderator  yes     yes        yes    yes
      their own   private       of others      yes     yes        yes    yes
      their own   private       member         yes     yes        yes    yes
      their own   private       its moderator  yes     yes        yes    yes
      of another  text          of others      no      yes        yes    yes
      of another  text          member         no      yes        yes    yes
      of another  text          its moderator  yes     yes        yes    yes
      of another  announcement  of others      no      yes        yes    yes
      of another  announcement  member         no      yes        yes    yes
      of another  announcement  its moderator  yes     yes        yes    yes
      of another  private       of others      no      yes        yes    yes
      of another  private       member         no      yes        yes    yes
      of another  private       its moderator  yes     yes        yes    yes
      of nobody   text          of others      no      yes        yes    yes
      of nobody   text          member         no      yes        yes    yes
      of nobody   text          its moderator  yes     yes        yes    yes
      of nobody   announcement  of others      no      yes        yes    yes
      of nobody   announcement  member         no      yes        yes    yes
      of nobody   announcement  its moderator  yes     yes        yes    yes
      of nobody   private       of others      no      yes        yes    yes
      of nobody   private       member         no      yes        yes    yes
      of nobody   private       its moderator  yes     yes        yes    yes
    `),
  )
})

test('PURE-2 CHAT-1.11 who may hide a message', () => {
  expect(
    truthTable(mayHide, roles, [kinds, namesOf(belongs)], (role, [kind, tie]) => [actorOf(role), room(kind, tie)]),
  ).toBe(
    table(`
                                   member  moderator  admin  owner
      text          of others      no      yes        yes    yes
      text          member         no      yes        yes    yes
      text          its moderator  yes     yes        yes    yes
      announcement  of others      no      yes        yes    yes
      announcement  member         no      yes        yes    yes
      announcement  its moderator  yes     yes        yes    yes
      private       of others      no      yes        yes    yes
      private       member         no      yes        yes    yes
      private       its moderator  yes     yes        yes    yes
    `),
  )
})

test('PURE-2 neither the room’s kind nor anything else of a person counts for rewording', () => {
  for (const role of roles)
    for (const more of otherwise)
      for (const kind of kinds)
        for (const author of namesOf(authors))
          expect(mayReword(actorOf(role, more), entry(author), room(kind), now)).toBe(author === 'their own')
})

test('PURE-2 CHAT-3.1 who may pin a message', () => {
  expect(
    truthTable(mayPin, roles, [kinds, namesOf(belongs), namesOf(times)], (role, [kind, tie, state]) => [
      actorOf(role),
      room(kind, tie, state),
    ]),
  ).toBe(
    table(`
                                             member  moderator  admin  owner
      text          of others      open      no      yes        yes    yes
      text          of others      archived  no      no         no     no
      text          member         open      no      yes        yes    yes
      text          member         archived  no      no         no     no
      text          its moderator  open      yes     yes        yes    yes
      text          its moderator  archived  no      no         no     no
      announcement  of others      open      no      yes        yes    yes
      announcement  of others      archived  no      no         no     no
      announcement  member         open      no      yes        yes    yes
      announcement  member         archived  no      no         no     no
      announcement  its moderator  open      yes     yes        yes    yes
      announcement  its moderator  archived  no      no         no     no
      private       of others      open      no      yes        yes    yes
      private       of others      archived  no      no         no     no
      private       member         open      no      yes        yes    yes
      private       member         archived  no      no         no     no
      private       its moderator  open      yes     yes        yes    yes
      private       its moderator  archived  no      no         no     no
    `),
  )
})

test('PURE-2 DM-1.6 both of a conversation may pin what was said in it, while it may be answered', () => {
  const between = (silent: 0 | 1): RoomRow => ({ ...room('direct'), accepted_at: 1, spoken: 1, silent })
  for (const role of roles) {
    expect(mayPin(actorOf(role), between(0)), role).toBe(true)
    expect(mayPin(actorOf(role), between(1)), role).toBe(false)
  }
})

test('PURE-2 CHAT-5.11 who may stick something on a message', () => {
  expect(
    truthTable(mayStick, roles, [kinds, namesOf(times)], (role, [kind, state]) => [
      actorOf(role),
      room(kind, 'member', state),
    ]),
  ).toBe(
    table(`
                              member  moderator  admin  owner
      text          open      yes     yes        yes    yes
      text          archived  no      no         no     no
      announcement  open      yes     yes        yes    yes
      announcement  archived  no      no         no     no
      private       open      yes     yes        yes    yes
      private       archived  no      no         no     no
    `),
  )
})

const people = ['their own', 'of another'] as const

test('PURE-2 CHAT-5.12 who may peel something off a message', () => {
  expect(
    truthTable(mayPeel, roles, [people, people], (role, [placed, said]) => [
      actorOf(role),
      authors[placed],
      entry(said),
      room('text'),
    ]),
  ).toBe(
    table(`
                              member  moderator  admin  owner
      their own   their own   yes     yes        yes    yes
      their own   of another  yes     yes        yes    yes
      of another  their own   yes     yes        yes    yes
      of another  of another  no      yes        yes    yes
    `),
  )
})

test('PURE-2 CHAT-3.20 who may call everybody in a room', () => {
  expect(
    truthTable(mayCall, roles, [['text', 'direct'] as const, namesOf(belongs)], (role, [kind, tie]) => [
      actorOf(role),
      room(kind, tie),
    ]),
  ).toBe(
    table(`
                             member  moderator  admin  owner
      text    of others      no      yes        yes    yes
      text    member         no      yes        yes    yes
      text    its moderator  yes     yes        yes    yes
      direct  of others      no      no         no     no
      direct  member         no      no         no     no
      direct  its moderator  no      no         no     no
    `),
  )
  for (const kind of kinds)
    for (const tie of namesOf(belongs))
      for (const role of roles)
        expect(mayCall(actorOf(role), room(kind, tie))).toBe(mayHide(actorOf(role), room(kind, tie)))
})

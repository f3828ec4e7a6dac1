// The truth tables of who may do what in a room.
import { expect, test } from 'vitest'
import { actorOf, otherwise, roles } from '#dev-env/actors'
import { table, truthTable } from '#dev-env/truth-table'
import { notDirect, type RoomRow } from './parts/room-row.ts'
import { mayManage, mayOpen, mayPost, mayQuiet } from './policy.ts'

const kinds = ['text', 'announcement', 'private'] as const
const belongs = { 'of others': null, member: 0, 'its moderator': 1 } as const
const times = { open: null, archived: 5 } as const
const ties = Object.keys(belongs) as (keyof typeof belongs)[]
const states = Object.keys(times) as (keyof typeof times)[]

const room = (kind: RoomRow['kind'], tie: keyof typeof belongs, state: keyof typeof times): RoomRow => ({
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

test('PURE-2 ROOM-1.2 who may open which kind of room', () => {
  expect(truthTable(mayOpen, roles, [kinds], (role, [kind]) => [actorOf(role), kind])).toBe(
    table(`
                    member  moderator  admin  owner
      text          yes     yes        yes    yes
      announcement  no      yes        yes    yes
      private       yes     yes        yes    yes
    `),
  )
})

test('PURE-2 ROOM-1.3 ROOM-1.8 who may post', () => {
  expect(
    truthTable(mayPost, roles, [states, kinds, ties], (role, [state, kind, tie]) => [
      actorOf(role),
      room(kind, tie, state),
    ]),
  ).toBe(
    table(`
                                             member  moderator  admin  owner
      open      text          of others      yes     yes        yes    yes
      open      text          member         yes     yes        yes    yes
      open      text          its moderator  yes     yes        yes    yes
      open      announcement  of others      no      yes        yes    yes
      open      announcement  member         no      yes        yes    yes
      open      announcement  its moderator  yes     yes        yes    yes
      open      private       of others      yes     yes        yes    yes
      open      private       member         yes     yes        yes    yes
      open      private       its moderator  yes     yes        yes    yes
      archived  text          of others      no      no         no     no
      archived  text          member         no      no         no     no
      archived  text          its moderator  no      no         no     no
      archived  announcement  of others      no      no         no     no
      archived  announcement  member         no      no         no     no
      archived  announcement  its moderator  no      no         no     no
      archived  private       of others      no      no         no     no
      archived  private       member         no      no         no     no
      archived  private       its moderator  no      no         no     no
    `),
  )
})

test('PURE-2 ROOM-1.5 who may change the room', () => {
  expect(
    truthTable(mayManage, roles, [states, kinds, ties], (role, [state, kind, tie]) => [
      actorOf(role),
      room(kind, tie, state),
    ]),
  ).toBe(
    table(`
                                             member  moderator  admin  owner
      open      text          of others      no      yes        yes    yes
      open      text          member         no      yes        yes    yes
      open      text          its moderator  yes     yes        yes    yes
      open      announcement  of others      no      yes        yes    yes
      open      announcement  member         no      yes        yes    yes
      open      announcement  its moderator  yes     yes        yes    yes
      open      private       of others      no      no         no     no
      open      private       member         no      no         no     no
      open      private       its moderator  yes     yes        yes    yes
      archived  text          of others      no      yes        yes    yes
      archived  text          member         no      yes        yes    yes
      archived  text          its moderator  yes     yes        yes    yes
      archived  announcement  of others      no      yes        yes    yes
      archived  announcement  member         no      yes        yes    yes
      archived  announcement  its moderator  yes     yes        yes    yes
      archived  private       of others      no      no         no     no
      archived  private       member         no      no         no     no
      archived  private       its moderator  yes     yes        yes    yes
    `),
  )
})

test('PURE-2 nothing else of a person counts', () => {
  for (const role of roles)
    for (const more of otherwise)
      for (const kind of kinds) {
        const place = room(kind, 'member', 'open')
        expect(mayOpen(actorOf(role, more), kind)).toBe(mayOpen(actorOf(role), kind))
        expect(mayPost(actorOf(role, more), place)).toBe(mayPost(actorOf(role), place))
        expect(mayManage(actorOf(role, more), place)).toBe(mayManage(actorOf(role), place))
      }
})

test('PURE-2 ROOM-1.18 who may silence whom in a room', () => {
  const whom = { themselves: 1, another: 2 } as const
  const theirs = { 'a member': null, 'its moderator': 1 } as const
  expect(
    truthTable(
      mayQuiet,
      roles,
      [
        ties,
        Object.keys(whom) as (keyof typeof whom)[],
        ['member', 'moderator'] as const,
        Object.keys(theirs) as (keyof typeof theirs)[],
      ],
      (role, [tie, who, be, their]) => [
        actorOf(role),
        room('text', tie, 'open'),
        { id: whom[who], role: be, moderator: theirs[their] },
      ],
    ),
  ).toBe(
    table(`
                                                           member  moderator  admin  owner
      of others      themselves  member     a member       no      no         no     no
      of others      themselves  member     its moderator  no      no         no     no
      of others      themselves  moderator  a member       no      no         no     no
      of others      themselves  moderator  its moderator  no      no         no     no
      of others      another     member     a member       no      yes        yes    yes
      of others      another     member     its moderator  no      yes        yes    yes
      of others      another     moderator  a member       no      no         no     no
      of others      another     moderator  its moderator  no      no         no     no
      member         themselves  member     a member       no      no         no     no
      member         themselves  member     its moderator  no      no         no     no
      member         themselves  moderator  a member       no      no         no     no
      member         themselves  moderator  its moderator  no      no         no     no
      member         another     member     a member       no      yes        yes    yes
      member         another     member     its moderator  no      yes        yes    yes
      member         another     moderator  a member       no      no         no     no
      member         another     moderator  its moderator  no      no         no     no
      its moderator  themselves  member     a member       no      no         no     no
      its moderator  themselves  member     its moderator  no      no         no     no
      its moderator  themselves  moderator  a member       no      no         no     no
      its moderator  themselves  moderator  its moderator  no      no         no     no
      its moderator  another     member     a member       yes     yes        yes    yes
      its moderator  another     member     its moderator  no      yes        yes    yes
      its moderator  another     moderator  a member       no      no         no     no
      its moderator  another     moderator  its moderator  no      no         no     no
    `),
  )
})

// The doors of journals. The entries are the member's; what others do is judged against them.
import type { Audience } from '#contract/audience'
import * as journal from '#contract/journal'
import { anyone, type Cells, signedIn, speaking } from './kinds.ts'
import { type Row, routeRow } from './row.ts'
import type { World } from './world.ts'

const nobody = { username: 'nobody-at-all' }
const written = (audience: Audience) => ({ title: 'A day', markdown: 'It rained.', audience, replies: true })

async function draft({ unused }: World, visitor: World['member']['visitor'], audience: Audience = 'everyone') {
  const { body } = await visitor.ask(journal.beginJournalEntry, {
    body: { client_id: unused(), ...written(audience) },
  })
  return body.ok ? body.data.entry.id : 999_999
}
async function published(world: World, audience: Audience) {
  const id = await draft(world, world.member.visitor, audience)
  await world.member.visitor.request(journal.publishJournalEntry, { params: { id }, body: { ends_in_hours: null } })
  return { params: { username: world.member.username, id } }
}
async function replied(world: World) {
  const { params } = await published(world, 'everyone')
  const body = { client_id: world.unused(), text: 'Here too.' }
  const { reply } = await world.member.visitor.request(journal.replyToJournal, { params, body })
  return { params: { ...params, reply: reply.id } }
}

function only(kinds: readonly (keyof Cells)[]): Cells {
  const cells = Object.fromEntries(Object.keys(anyone).map((kind) => [kind, 'NOT_FOUND'])) as Cells
  return { ...cells, ...Object.fromEntries(kinds.map((kind) => [kind, 'ok'])) }
}
const seeing: Readonly<Record<Audience, Cells>> = {
  everyone: { ...anyone, blocked: 'NOT_FOUND' },
  followers: only(['member', 'follower', 'mutual']),
  mutuals: only(['member', 'mutual']),
  me: only(['member']),
}
const audiences: readonly Audience[] = ['everyone', 'followers', 'mutuals', 'me']
const silenced = { muted: 'MUTED', frozen: 'FORBIDDEN' } as const
const asOwn: Cells = { ...signedIn, muted: 'NOT_FOUND', frozen: 'NOT_FOUND' }
// Whoever is blocked finds nothing there, the others may not.
const others: Cells = {
  ...signedIn,
  other: 'FORBIDDEN',
  follower: 'FORBIDDEN',
  mutual: 'FORBIDDEN',
  blocked: 'NOT_FOUND',
  roomModerator: 'FORBIDDEN',
  moderator: 'FORBIDDEN',
  admin: 'FORBIDDEN',
  owner: 'FORBIDDEN',
  muted: 'FORBIDDEN',
  frozen: 'FORBIDDEN',
}
const foreignOwn = async (world: World) => ({ params: { id: (await published(world, 'everyone')).params.id } })

export const journalRows: readonly Row[] = [
  routeRow(journal.listJournal, {
    expect: seeing.everyone,
    parts: async (world) => ({ params: { username: (await published(world, 'everyone')).params.username } }),
    foreign: { expect: 'NOT_FOUND', parts: () => ({ params: nobody }) },
  }),
  ...audiences.flatMap((audience) => [
    routeRow(journal.getJournalEntry, {
      expect: seeing[audience],
      parts: (world) => published(world, audience),
      // Somebody else's entry under this name.
      foreign: {
        expect: 'NOT_FOUND',
        parts: async (world, { visitor }) => {
          const id = await draft(world, visitor)
          await visitor.ask(journal.publishJournalEntry, { params: { id }, body: { ends_in_hours: null } })
          return { params: { username: world.member.username, id } }
        },
      },
    }),
    routeRow(journal.listJournalReplies, {
      expect: seeing[audience],
      parts: (world) => published(world, audience),
      foreign: { expect: 'NOT_FOUND', parts: () => ({ params: { ...nobody, id: 999_999 } }) },
    }),
    routeRow(journal.replyToJournal, {
      expect: { ...seeing[audience], anonymous: 'AUTH_REQUIRED', banned: 'BANNED', ...silenced },
      parts: async (world) => ({
        ...(await published(world, audience)),
        body: { client_id: world.unused(), text: 'Here too.' },
      }),
      foreign: {
        expect: 'NOT_FOUND',
        parts: ({ unused }) => ({ params: { ...nobody, id: 999_999 }, body: { client_id: unused(), text: 'Here.' } }),
      },
    }),
  ]),
  routeRow(journal.listOwnJournal, { expect: signedIn, parts: () => ({}) }),
  routeRow(journal.getOwnJournalEntry, {
    expect: asOwn,
    parts: async (world, { visitor }) => ({ params: { id: await draft(world, visitor) } }),
    foreign: { expect: 'NOT_FOUND', parts: foreignOwn },
  }),
  routeRow(journal.beginJournalEntry, {
    expect: speaking,
    parts: ({ unused }) => ({ body: { client_id: unused(), ...written('everyone') } }),
  }),
  routeRow(journal.changeJournalEntry, {
    expect: speaking,
    parts: async (world, { visitor }) => ({ params: { id: await draft(world, visitor) }, body: { title: 'B' } }),
    foreign: { expect: 'NOT_FOUND', parts: async (world) => ({ ...(await foreignOwn(world)), body: { title: 'B' } }) },
  }),
  routeRow(journal.publishJournalEntry, {
    expect: speaking,
    parts: async (world, { visitor }) => ({
      params: { id: await draft(world, visitor) },
      body: { ends_in_hours: null },
    }),
    foreign: {
      expect: 'NOT_FOUND',
      parts: async (world) => ({ ...(await foreignOwn(world)), body: { ends_in_hours: null } }),
    },
  }),
  routeRow(journal.eraseJournalEntry, {
    expect: asOwn,
    parts: async (world, { visitor }) => ({ params: { id: await draft(world, visitor) } }),
    foreign: { expect: 'NOT_FOUND', parts: foreignOwn },
  }),
  routeRow(journal.approveJournalReply, {
    expect: others,
    parts: replied,
    foreign: { expect: 'NOT_FOUND', parts: () => ({ params: { ...nobody, id: 999_999, reply: 999_999 } }) },
  }),
  routeRow(journal.removeJournalReply, {
    expect: others,
    parts: replied,
    foreign: { expect: 'NOT_FOUND', parts: () => ({ params: { ...nobody, id: 999_999, reply: 999_999 } }) },
  }),
]

// The doors of conversations between two, and those of rooms where such a conversation stands behind them.
import * as direct from '#contract/direct'
import * as messages from '#contract/messages'
import * as rooms from '#contract/rooms'
import { changing, type Cells, ownOnly, signedIn, speaking, strangers } from './kinds.ts'
import { callRow, type Row, routeRow } from './row.ts'
import type { Subject, World } from './world.ts'

const nobody = { username: 'nobody-at-all' }
const hidden = ownOnly('ROOM_NOT_FOUND')
/** A look at it; whoever may write nothing may still look, and finds nothing. */
const looking: Cells = { ...hidden, frozen: 'ROOM_NOT_FOUND' }
const nowhere = { expect: 'NOT_FOUND', parts: () => ({ params: nobody }) } as const
const words = ({ unused }: World) => ({ client_id: unused(), content: 'Words.' })

const somebody = async (world: World) => ({ username: (await world.fresh('other')).person?.username ?? '' })
async function takingFrom(world: World, takes_from: direct.DirectFrom) {
  const { visitor, person } = await world.fresh('other')
  await visitor.request(direct.changeDirectSettings, { body: { takes_from } })
  return { username: person?.username ?? '' }
}
const theMember = ({ member: { username } }: World) => ({ username })

/** Who knocked cannot delete it for the other as well; who could not knock finds nothing. */
const fromStranger: Cells = {
  ...changing,
  member: 'FORBIDDEN',
  ...strangers('FORBIDDEN'),
  roomModerator: 'FORBIDDEN',
  moderator: 'FORBIDDEN',
  admin: 'FORBIDDEN',
  owner: 'FORBIDDEN',
}

/** Somebody knocked on this one's door. */
async function knocked(world: World, { person }: Subject) {
  const from = await world.fresh('other')
  if (person)
    await from.visitor.ask(direct.openConversation, { params: { username: person.username }, body: words(world) })
  return { params: { username: from.person?.username ?? '' }, body: { let_in: true } }
}

/** A conversation of the member with somebody who is none of the others. */
const between = async (world: World): Promise<{ room: string }> => ({ room: (await betweenId(world)).name })

async function betweenId(world: World): Promise<rooms.Room> {
  const from = await world.fresh('other')
  const { conversation } = await from.visitor.request(direct.openConversation, {
    params: theMember(world),
    body: words(world),
  })
  await world.member.visitor.request(direct.answerKnock, {
    params: { username: from.person?.username ?? '' },
    body: { let_in: true },
  })
  return conversation.room
}

export const directRows: readonly Row[] = [
  routeRow(direct.listConversations, { expect: signedIn, parts: () => ({}) }),
  routeRow(direct.getDirectSettings, { expect: signedIn, parts: () => ({}) }),
  routeRow(direct.changeDirectSettings, {
    expect: changing,
    parts: () => ({ body: { takes_from: 'mutuals' as const } }),
  }),
  routeRow(direct.getConversation, {
    expect: signedIn,
    parts: async (world) => ({ params: await somebody(world) }),
    foreign: nowhere,
  }),
  routeRow(direct.getConversation, {
    expect: { ...signedIn, member: 'CONFLICT', blocked: 'NOT_FOUND' },
    parts: (world) => ({ params: theMember(world) }),
    foreign: nowhere,
  }),
  routeRow(direct.openConversation, {
    expect: speaking,
    parts: async (world) => ({ params: await somebody(world), body: words(world) }),
    foreign: { expect: 'NOT_FOUND', parts: (world) => ({ params: nobody, body: words(world) }) },
  }),
  routeRow(direct.openConversation, {
    expect: { ...speaking, member: 'CONFLICT', blocked: 'NOT_FOUND' },
    parts: (world) => ({ params: theMember(world), body: words(world) }),
    foreign: { expect: 'NOT_FOUND', parts: (world) => ({ params: nobody, body: words(world) }) },
  }),
  routeRow(direct.prepareConversation, {
    expect: speaking,
    parts: async (world) => ({ params: await takingFrom(world, 'everyone') }),
    foreign: nowhere,
  }),
  routeRow(direct.prepareConversation, {
    // A knock carries no files.
    expect: { ...fromStranger, muted: 'MUTED' },
    parts: async (world) => ({ params: await takingFrom(world, 'nobody') }),
    foreign: nowhere,
  }),
  routeRow(direct.answerKnock, {
    expect: changing,
    parts: knocked,
    foreign: { expect: 'NOT_FOUND', parts: () => ({ params: nobody, body: { let_in: true } }) },
  }),
  ...(['me', 'both'] as const).map((whom) =>
    routeRow(direct.deleteConversation, {
      expect: ownOnly('NOT_FOUND'),
      parts: async (world) => ({ params: { id: (await betweenId(world)).id }, query: { whom } }),
      foreign: { expect: 'NOT_FOUND', parts: () => ({ params: { id: 999_999_999 }, query: { whom } }) },
    }),
  ),
  routeRow(direct.deleteConversation, {
    // For both, by whoever knocked and was not let in yet. The muted and the frozen could not knock.
    expect: { ...fromStranger, muted: 'NOT_FOUND' },
    parts: async (world, { person }) => {
      const params = await somebody(world)
      const knock = await person?.visitor.ask(direct.openConversation, { params, body: words(world) })
      const id = knock?.body.ok ? knock.body.data.conversation.room.id : 999_999_999
      return { params: { id }, query: { whom: 'both' as const } }
    },
    foreign: { expect: 'NOT_FOUND', parts: () => ({ params: { id: 999_999_999 }, query: { whom: 'both' as const } }) },
  }),
  routeRow(direct.getDirectReceipt, {
    expect: { ...ownOnly('NOT_FOUND'), frozen: 'NOT_FOUND' },
    parts: async (world) => {
      const { id } = await betweenId(world)
      const params = { id }
      const { conversation } = await world.member.visitor.request(direct.deleteConversation, {
        params,
        query: { whom: 'both' },
      })
      return { params: { code: conversation.receipt?.code ?? '' } }
    },
    foreign: { expect: 'NOT_FOUND', parts: () => ({ params: { code: '000000000000' } }) },
  }),
  routeRow(rooms.getRoom, { expect: looking, parts: async (world) => ({ params: await between(world) }) }),
  routeRow(rooms.listMembers, { expect: looking, parts: async (world) => ({ params: await between(world) }) }),
  routeRow(messages.listMessages, { expect: looking, parts: async (world) => ({ params: await between(world) }) }),
  routeRow(messages.postMessage, {
    expect: { ...hidden, muted: 'MUTED' },
    parts: async (world) => ({ params: await between(world), body: words(world) }),
  }),
  callRow(rooms.joinRoom, { expect: looking, parts: between }),
]

// The doors of accounts, sessions and the house.
import * as accounts from '#contract/accounts'
import * as house from '#contract/house'
import { listPeople, suggestPeople } from '#contract/people'
import { anyone, changing, ownOnly, signedIn, staff } from './kinds.ts'
import { type Row, routeRow } from './row.ts'
import { confirmed, unconfirmed } from './security-rows.ts'
import { passphrase, type World } from './world.ts'

const token = 'a-token-that-is-not-one'
const all = (code: 'NOT_FOUND' | 'BAD_CREDENTIALS' | 'CONFLICT') =>
  ({ ...ownOnly(code), anonymous: code, member: code, frozen: code, banned: code }) as const

async function sessionOfMember({ house: place, member }: World): Promise<number> {
  const phone = place.visitor()
  await phone.request(accounts.signIn, { body: { username: member.username, password: passphrase } })
  const { items } = await phone.request(accounts.listSessions, {})
  return items.find(({ current }) => current)?.id ?? 0
}
async function inviteOfMember({ member }: World): Promise<number> {
  return (await member.visitor.request(house.createInvite, { body: {} })).invite.id
}
async function applicant({ house: place, as, unused }: World): Promise<number> {
  const owner = as('owner').visitor
  await owner.request(house.changeHouse, { body: { join: 'approval' } })
  const username = unused().slice(0, 20)
  await place.visitor().ask(accounts.createAccount, { body: { username, password: passphrase } })
  const { items } = await owner.request(accounts.listApplicants, {})
  return items.find((item) => item.username === username)?.id ?? 0
}

export const accountRows: readonly Row[] = [
  routeRow(accounts.getSession, { expect: anyone, parts: () => ({}) }),
  routeRow(accounts.createAccount, {
    expect: all('NOT_FOUND'),
    parts: async ({ as, unused }) => {
      await as('owner').visitor.request(house.changeHouse, { body: { join: 'invite' } })
      return { body: { username: unused().slice(0, 20), password: passphrase, invite: token } }
    },
  }),
  routeRow(accounts.signIn, {
    expect: all('BAD_CREDENTIALS'),
    parts: ({ unused }) => ({ body: { username: unused().slice(0, 20), password: passphrase } }),
  }),
  routeRow(accounts.signIn, {
    // With one's own passphrase.
    expect: { ...anyone, anonymous: 'BAD_CREDENTIALS', banned: 'BANNED' },
    parts: (_, { person }) => ({ body: { username: person?.username ?? 'nobody-here', password: passphrase } }),
    fresh: true,
  }),
  routeRow(accounts.signOut, { expect: anyone, fresh: true, parts: () => ({}) }),
  routeRow(accounts.listSessions, { expect: signedIn, parts: () => ({}) }),
  routeRow(accounts.endSession, {
    expect: { ...ownOnly('NOT_FOUND'), frozen: 'NOT_FOUND' },
    parts: async (world) => ({ params: { id: await sessionOfMember(world) } }),
    foreign: { expect: 'NOT_FOUND', parts: async (world) => ({ params: { id: await sessionOfMember(world) } }) },
  }),
  routeRow(accounts.endOtherSessions, { expect: unconfirmed, fresh: true, parts: () => ({}) }),
  routeRow(accounts.endOtherSessions, { expect: signedIn, fresh: true, parts: (_, as) => confirmed(as, {}) }),
  routeRow(accounts.changePassphrase, {
    expect: signedIn,
    fresh: true,
    parts: () => ({ body: { current: passphrase, password: `${passphrase} again` } }),
  }),
  routeRow(accounts.useResetLink, {
    expect: all('NOT_FOUND'),
    parts: () => ({ body: { token, password: passphrase } }),
  }),
  routeRow(accounts.claimHouse, {
    expect: all('NOT_FOUND'),
    parts: ({ unused }) => ({ body: { token, username: unused().slice(0, 20), password: passphrase } }),
  }),
  routeRow(accounts.checkOwnerLink, { expect: all('NOT_FOUND'), parts: () => ({ body: { token } }) }),
  routeRow(accounts.listApplicants, { expect: staff.moderator, parts: () => ({}) }),
  routeRow(accounts.decideApplicant, {
    expect: staff.moderator,
    parts: async (world) => ({ params: { id: await applicant(world) }, body: { admit: true } }),
    foreign: {
      expect: 'FORBIDDEN',
      parts: async (world) => ({ params: { id: await applicant(world) }, body: { admit: true } }),
    },
  }),
  routeRow(house.getHouse, { expect: anyone, parts: () => ({}) }),
  routeRow(house.changeHouse, { expect: staff.owner, parts: () => ({ body: { about: 'A house.' } }) }),
  routeRow(house.addSamples, {
    expect: staff.owner,
    parts: async ({ as }) => {
      await as('owner').visitor.ask(house.removeSamples, {})
      return {}
    },
  }),
  routeRow(house.removeSamples, { expect: staff.owner, parts: () => ({}) }),
  routeRow(house.listInvites, { expect: signedIn, parts: () => ({}) }),
  {
    // Whether somebody else's invite is among them.
    ...routeRow(house.listInvites, {
      expect: { ...ownOnly('NOT_FOUND'), moderator: 'ok', admin: 'ok', owner: 'ok', frozen: 'NOT_FOUND' },
      parts: () => ({}),
    }),
    async knock(world, { visitor }) {
      const id = await inviteOfMember(world)
      const { body } = await visitor.ask(house.listInvites, {})
      if (!body.ok) return body.code
      return body.data.items.some((item) => item.id === id) ? 'ok' : 'NOT_FOUND'
    },
  },
  routeRow(house.createInvite, { expect: changing, parts: () => ({ body: {} }) }),
  routeRow(house.revokeInvite, {
    expect: { ...ownOnly('NOT_FOUND'), moderator: 'ok', admin: 'ok', owner: 'ok' },
    parts: async (world) => ({ params: { id: await inviteOfMember(world) } }),
    foreign: { expect: 'NOT_FOUND', parts: async (world) => ({ params: { id: await inviteOfMember(world) } }) },
  }),
  routeRow(house.checkInvite, { expect: all('NOT_FOUND'), parts: () => ({ body: { token } }) }),
  routeRow(suggestPeople, { expect: signedIn, parts: () => ({ query: { prefix: 'me' } }) }),
  routeRow(listPeople, { expect: signedIn, parts: () => ({ query: { seed: 'matrix' } }) }),
]

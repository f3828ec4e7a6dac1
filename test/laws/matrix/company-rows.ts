// The doors of company, on the member's wall: one for each audience.
import type { Audience } from '#contract/audience'
import * as company from '#contract/company'
import { changeWallSettings } from '#contract/walls'
import { type Cells, signedIn } from './kinds.ts'
import { callRow, type Row } from './row.ts'
import type { World } from './world.ts'

async function openFor({ member }: World, audience: Audience): Promise<{ username: string }> {
  await member.visitor.request(changeWallSettings, { body: { audience, company: true } })
  return { username: member.username }
}

const seeing: Readonly<Record<Audience, Cells>> = {
  everyone: { ...signedIn, blocked: 'NOT_FOUND' },
  followers: only(['member', 'follower', 'mutual']),
  mutuals: only(['member', 'mutual']),
  me: only(['member']),
}
function only(kinds: readonly (keyof Cells)[]): Cells {
  const cells = Object.fromEntries(Object.keys(signedIn).map((kind) => [kind, 'NOT_FOUND'])) as Cells
  const named = Object.fromEntries(kinds.map((kind) => [kind, 'ok']))
  return { ...cells, ...named, anonymous: 'AUTH_REQUIRED', banned: 'BANNED' }
}
const audiences: readonly Audience[] = ['everyone', 'followers', 'mutuals', 'me']

export const companyRows: readonly Row[] = [
  ...audiences.map((audience) =>
    callRow(company.joinCompany, {
      expect: seeing[audience],
      parts: (world) => openFor(world, audience),
      foreign: { expect: 'NOT_FOUND', parts: () => ({ username: 'nobody-at-all' }) },
    }),
  ),
  callRow(company.pointCompany, {
    expect: { ...signedIn, blocked: 'CONFLICT' },
    parts: async (world, { person }) => {
      const payload = await openFor(world, 'everyone')
      if (person?.socket.connected) await person.ask(company.joinCompany, payload)
      return { x: 0, y: 0 }
    },
  }),
  callRow(company.leaveCompany, { expect: signedIn, parts: () => ({}) }),
]

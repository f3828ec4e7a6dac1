// The doors that guard an account beside its passphrase.
import * as leaving from '#contract/leaving'
import { banPerson } from '#contract/moderation'
import * as security from '#contract/security'
import { codeAt } from '#dev-env/authenticator'
import { anyone, type Cells, signedIn, staff } from './kinds.ts'
import { type Row, routeRow } from './row.ts'
import { passphrase, type Subject, type World } from './world.ts'

const token = 'a-token-that-is-not-one'

/** Doors that ask for a confirmation, before one was given. */
export const unconfirmed: Cells = Object.fromEntries(
  Object.entries(signedIn).map(([kind, answer]) => [kind, answer === 'ok' ? 'CONFIRM' : answer]),
) as unknown as Cells // The same kinds as before.

/** Confirms as this subject and hands the parts on. */
export async function confirmed<T>({ visitor }: Subject, parts: T): Promise<T> {
  await visitor.ask(security.confirmSession, { body: { password: passphrase } })
  return parts
}

async function begun(world: World, as: Subject): Promise<string> {
  await confirmed(as, null)
  const { body } = await as.visitor.ask(security.startFactor, {})
  return body.ok ? codeAt(body.data.secret, world.house.house.ctx.clock.now()) : '000000'
}
async function guarded(world: World, as: Subject): Promise<object> {
  await as.visitor.ask(security.activateFactor, { body: { code: await begun(world, as) } })
  return {}
}
const everybody = (answer: 'NOT_FOUND' | 'BANNED'): Cells =>
  Object.fromEntries(Object.keys(anyone).map((kind) => [kind, answer])) as unknown as Cells // Every kind is a key.

/** The link of somebody who was banned since they made it. */
async function linkOfBanned(world: World): Promise<string> {
  const maker = await world.fresh('other')
  await confirmed(maker, null)
  const { link } = await maker.visitor.request(security.startTransfer, {})
  const params = { id: maker.person?.id ?? 0 }
  await world.as('owner').visitor.request(banPerson, { params, body: { reason: 'rude' } })
  return link.split('#')[1] ?? ''
}
const below = async (world: World, as: Subject) =>
  await confirmed(as, { params: { id: (await world.fresh('other')).person?.id ?? 0 }, body: {} })
const equal = async (world: World, as: Subject) =>
  await confirmed(as, { params: { id: (await world.fresh('owner')).person?.id ?? 0 }, body: {} })

export const securityRows: readonly Row[] = [
  routeRow(security.confirmSession, { expect: signedIn, parts: () => ({ body: { password: passphrase } }) }),
  routeRow(security.getFactor, { expect: signedIn, parts: () => ({}) }),
  routeRow(security.startFactor, { expect: unconfirmed, fresh: true, parts: () => ({}) }),
  routeRow(security.startFactor, { expect: signedIn, fresh: true, parts: (_, as) => confirmed(as, {}) }),
  routeRow(security.activateFactor, { expect: unconfirmed, fresh: true, parts: () => ({ body: { code: '000000' } }) }),
  routeRow(security.activateFactor, {
    expect: signedIn,
    fresh: true,
    parts: async (world, as) => ({ body: { code: await begun(world, as) } }),
  }),
  routeRow(security.renewRecoveryCodes, { expect: unconfirmed, fresh: true, parts: () => ({}) }),
  routeRow(security.renewRecoveryCodes, { expect: signedIn, fresh: true, parts: guarded }),
  routeRow(security.removeFactor, { expect: unconfirmed, fresh: true, parts: () => ({}) }),
  routeRow(security.removeFactor, { expect: signedIn, fresh: true, parts: guarded }),
  routeRow(security.startTransfer, { expect: unconfirmed, fresh: true, parts: () => ({}) }),
  routeRow(security.startTransfer, { expect: signedIn, fresh: true, parts: (_, as) => confirmed(as, {}) }),
  routeRow(security.checkTransfer, { expect: everybody('NOT_FOUND'), parts: () => ({ body: { token } }) }),
  routeRow(security.useTransfer, { expect: everybody('NOT_FOUND'), parts: () => ({ body: { token } }) }),
  routeRow(security.useTransfer, {
    expect: everybody('BANNED'),
    parts: async (world) => ({ body: { token: await linkOfBanned(world) } }),
  }),
  routeRow(security.makeResetLink, {
    expect: { ...staff.admin, admin: 'CONFIRM', owner: 'CONFIRM' },
    fresh: true,
    parts: async (world) => ({ params: { id: (await world.fresh('other')).person?.id ?? 0 }, body: {} }),
  }),
  routeRow(security.makeResetLink, {
    expect: staff.admin,
    parts: below,
    foreign: { expect: 'FORBIDDEN', parts: equal },
  }),
  routeRow(security.makeResetLink, {
    expect: { ...staff.admin, admin: 'FORBIDDEN', owner: 'FORBIDDEN' },
    parts: equal,
  }),
  routeRow(leaving.getLeaving, { expect: signedIn, parts: () => ({}) }),
  routeRow(leaving.startLeaving, { expect: unconfirmed, fresh: true, parts: () => ({}) }),
  routeRow(leaving.startLeaving, { expect: signedIn, fresh: true, parts: (_, as) => confirmed(as, {}) }),
  routeRow(leaving.stopLeaving, { expect: signedIn, parts: () => ({}) }),
]

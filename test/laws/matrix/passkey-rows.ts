// The doors of passkeys.
import { banPerson } from '#contract/moderation'
import * as passkeys from '#contract/passkeys'
import { addPasskeyTo } from '#dev-env/add-passkey'
import { type PasskeyDevice, passkeyDevice } from '#dev-env/passkey-device'
import { anyone, type Cells, signedIn } from './kinds.ts'
import { type Row, routeRow } from './row.ts'
import { confirmed, unconfirmed } from './security-rows.ts'
import type { Subject, World } from './world.ts'

const nothing = { credential_id: 'a', client_data: 'a', authenticator_data: 'a', signature: 'a' }
const everybody = (answer: 'BAD_CREDENTIALS' | 'BANNED'): Cells =>
  Object.fromEntries(Object.keys(anyone).map((kind) => [kind, answer])) as unknown as Cells // Every kind is a key.
const inVain = Object.fromEntries(
  Object.entries(signedIn).map(([kind, answer]) => [kind, answer === 'ok' ? 'BAD_CREDENTIALS' : answer]),
) as unknown as Cells // The same kinds as before.

/** Those who cannot come in cannot make a passkey either. */
const comesIn = ({ kind }: Subject): boolean => !['anonymous', 'banned', 'erased', 'bot'].includes(kind)
const added = (world: World, { visitor }: Subject) => addPasskeyTo(visitor, world.house.config.origin, world.unused())
const signed = async (world: World, device: PasskeyDevice) =>
  device.sign(await world.house.visitor().request(passkeys.startPasskeySignIn, {}))

async function othersProof(world: World) {
  return await signed(world, (await added(world, await world.fresh('other'))).device)
}
async function bannedProof(world: World) {
  const other = await world.fresh('other')
  const { device } = await added(world, other)
  const params = { id: other.person?.id ?? 0 }
  await world.as('owner').visitor.request(banPerson, { params, body: { reason: 'rude' } })
  return await signed(world, device)
}
async function ownProof(world: World, as: Subject) {
  if (!comesIn(as)) return nothing
  const { device } = await added(world, as)
  return device.sign(await as.visitor.request(passkeys.startPasskeyConfirm, {}))
}
async function made(world: World, as: Subject) {
  if (!comesIn(as)) return { label: 'x', client_data: 'a', attestation: 'a' }
  await confirmed(as, null)
  const device = passkeyDevice(world.house.config.origin, world.unused())
  return { label: 'My phone', ...device.make(await as.visitor.request(passkeys.startPasskey, {})) }
}

export const passkeyRows: readonly Row[] = [
  routeRow(passkeys.startPasskeySignIn, { expect: anyone, parts: () => ({}) }),
  routeRow(passkeys.signInByPasskey, { expect: everybody('BAD_CREDENTIALS'), parts: () => ({ body: nothing }) }),
  routeRow(passkeys.signInByPasskey, {
    // With somebody's own passkey.
    expect: anyone,
    fresh: true,
    parts: async (world) => ({ body: await othersProof(world) }),
  }),
  routeRow(passkeys.signInByPasskey, {
    expect: everybody('BANNED'),
    parts: async (world) => ({ body: await bannedProof(world) }),
  }),
  routeRow(passkeys.startPasskeyConfirm, { expect: signedIn, parts: () => ({}) }),
  routeRow(passkeys.confirmByPasskey, { expect: inVain, fresh: true, parts: () => ({ body: nothing }) }),
  routeRow(passkeys.confirmByPasskey, {
    expect: signedIn,
    fresh: true,
    parts: async (world, as) => ({ body: await ownProof(world, as) }),
  }),
  routeRow(passkeys.listPasskeys, { expect: signedIn, parts: () => ({}) }),
  routeRow(passkeys.startPasskey, { expect: unconfirmed, fresh: true, parts: () => ({}) }),
  routeRow(passkeys.startPasskey, { expect: signedIn, fresh: true, parts: (_, as) => confirmed(as, {}) }),
  routeRow(passkeys.addPasskey, {
    expect: unconfirmed,
    fresh: true,
    parts: () => ({ body: { label: 'x', client_data: 'a', attestation: 'a' } }),
  }),
  routeRow(passkeys.addPasskey, {
    expect: signedIn,
    fresh: true,
    parts: async (world, as) => ({ body: await made(world, as) }),
  }),
  routeRow(passkeys.removePasskey, {
    expect: unconfirmed,
    fresh: true,
    parts: () => ({ params: { id: 1 } }),
  }),
  routeRow(passkeys.removePasskey, {
    expect: signedIn,
    fresh: true,
    parts: async (world, as) => ({ params: { id: comesIn(as) ? (await added(world, as)).id : 1 } }),
    foreign: {
      expect: 'NOT_FOUND',
      parts: async (world, as) =>
        await confirmed(as, { params: { id: (await added(world, await world.fresh('other'))).id } }),
    },
  }),
]

// The friend guards the account with a second factor and moves to a phone, means to leave and stays; the owner helps somebody who forgot a passphrase.
import { signIn } from '#contract/accounts'
import * as leaving from '#contract/leaving'
import * as security from '#contract/security'
import { codeAt } from '../authenticator.ts'
import { passphrase } from '../neospace.ts'
import type { Cast } from './cast.ts'

/** Every route that guards an account beside its passphrase; at its end the friend is as before. */
export async function securityChapter({ tell, house, ida, ben, friend }: Cast): Promise<void> {
  const { clock } = house.house.ctx
  const password = passphrase
  await tell.http(ben, security.confirmSession, { body: { password } })
  const { secret } = await tell.http(ben, security.startFactor, {})
  await tell.http(ben, security.activateFactor, { body: { code: codeAt(secret, clock.now()) } })
  await tell.http(ben, security.getFactor, {})
  const { items } = await tell.http(ben, security.renewRecoveryCodes, {})
  const elsewhere = house.visitor()
  await elsewhere.request(signIn, { body: { username: 'ben', password, code: items[0] ?? '' } })
  const { link } = await tell.http(ben, security.startTransfer, {})
  const token = link.split('#')[1] ?? ''
  const phone = house.visitor()
  await tell.http(phone, security.checkTransfer, { body: { token } })
  await tell.http(phone, security.useTransfer, { body: { token } })
  await tell.http(ben, security.removeFactor, {})
  await ben.request(security.confirmSession, { body: { password } })
  await tell.http(ben, leaving.startLeaving, {})
  await tell.http(ben, leaving.getLeaving, {})
  await tell.http(ben, leaving.stopLeaving, {})
  await ida.request(security.confirmSession, { body: { password } })
  await tell.http(ida, security.makeResetLink, { params: { id: friend.id }, body: { hours: 1 } })
}

// The friend adds a passkey, signs in and confirms with it, and removes it.
import * as passkeys from '#contract/passkeys'
import { confirmSession } from '#contract/security'
import { passphrase } from '../neospace.ts'
import { passkeyDevice } from '../passkey-device.ts'
import type { Cast } from './cast.ts'

/** Every route of passkeys; at its end the friend is as before, and confirmed. */
export async function passkeysChapter({ tell, house, ben }: Cast): Promise<void> {
  const phone = passkeyDevice(house.config.origin, 'phone of ben')
  await ben.request(confirmSession, { body: { password: passphrase } })
  const made = phone.make(await tell.http(ben, passkeys.startPasskey, {}))
  const { passkey } = await tell.http(ben, passkeys.addPasskey, { body: { label: 'My phone', ...made } })
  const elsewhere = house.visitor()
  const toSignIn = await tell.http(elsewhere, passkeys.startPasskeySignIn, {})
  await tell.http(elsewhere, passkeys.signInByPasskey, { body: phone.sign(toSignIn) })
  const toConfirm = await tell.http(ben, passkeys.startPasskeyConfirm, {})
  await tell.http(ben, passkeys.confirmByPasskey, { body: phone.sign(toConfirm) })
  await tell.http(ben, passkeys.listPasskeys, {})
  await tell.http(ben, passkeys.removePasskey, { params: { id: passkey.id } })
}

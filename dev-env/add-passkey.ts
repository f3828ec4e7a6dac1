// Gives somebody a passkey by the house's own doors.
import * as passkeys from '#contract/passkeys'
import { confirmSession } from '#contract/security'
import { passphrase } from './neospace.ts'
import { type PasskeyDevice, passkeyDevice } from './passkey-device.ts'
import type { Visitor } from './visitor.ts'

/** Confirms with the passphrase of tests and adds a passkey from a device named `name`; answers the device and the passkey's id. */
export async function addPasskeyTo(
  visitor: Visitor,
  origin: string,
  name: string,
  device: PasskeyDevice = passkeyDevice(origin, name),
): Promise<{ readonly device: PasskeyDevice; readonly id: number }> {
  await visitor.request(confirmSession, { body: { password: passphrase } })
  const made = device.make(await visitor.request(passkeys.startPasskey, {}))
  const { passkey } = await visitor.request(passkeys.addPasskey, { body: { label: name, ...made } })
  return { device, id: passkey.id }
}

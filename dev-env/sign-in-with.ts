// Signs a visitor in by passkey, through the house's own doors.
import { signInByPasskey, startPasskeySignIn } from '#contract/passkeys'
import type { Lie, PasskeyDevice } from './passkey-device.ts'
import type { Answer, Visitor } from './visitor.ts'

let places = 0

/** Answers what the house said. `from` is the address, where the house trusts what stands before it; otherwise always another, so that failures add up nowhere. */
export async function signInWith(
  who: Visitor,
  device: PasskeyDevice,
  lie: Lie = {},
  from = `203.0.113.${++places % 250}`,
): Promise<Answer<unknown>> {
  const wanted = await who.request(startPasskeySignIn, {})
  await who.refresh()
  return await who.fetch('POST', signInByPasskey.path, {
    body: device.sign(wanted, lie),
    headers: { 'x-forwarded-for': from },
  })
}

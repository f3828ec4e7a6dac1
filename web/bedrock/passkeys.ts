// The browser's half of passkeys. What speaks to the device is loaded when somebody presses a button for it.
import type { NewPasskey, PasskeyProof } from '#contract/passkeys'
import { passkeyAlgorithms } from '#contract/passkey-algorithms'
import { words } from '#words/index'
import { house } from './session.ts'

/** What a device answered: what it brought, that the person would rather not, or a sentence on what to do. */
export type Brought<T> = { readonly brought: T } | { readonly declined: true } | { readonly fault: string }

/** Whether passkeys can be offered on this page: the browser knows them, and it stands at the house's own host name, which is no row of digits. */
export function passkeysHere(): boolean {
  const { hostname } = location
  return (
    typeof PublicKeyCredential !== 'undefined' &&
    house.value !== null &&
    new URL(house.value.origin).hostname === hostname &&
    !/^[\d.]+$|^\[/.test(hostname)
  )
}

const waitMs = 5 * 60_000

/** Lets a device make a passkey. */
export const makePasskey = (
  wanted: NewPasskey,
): Promise<Brought<{ readonly client_data: string; readonly attestation: string }>> =>
  asked(async ({ startRegistration }) => {
    const { response } = await startRegistration({
      optionsJSON: {
        challenge: wanted.challenge,
        rp: { id: wanted.rp_id, name: wanted.rp_name },
        user: { id: wanted.user_handle, name: wanted.username, displayName: wanted.username },
        pubKeyCredParams: passkeyAlgorithms.map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
        excludeCredentials: wanted.known.map((id) => ({ type: 'public-key', id })),
        attestation: 'none',
        timeout: waitMs,
      },
    })
    return { client_data: response.clientDataJSON, attestation: response.attestationObject }
  })

interface Wanted {
  readonly challenge: string
  readonly rp_id: string
  /** Which to choose among; whichever the device has if absent. */
  readonly known?: readonly string[]
}

/** Lets a passkey sign. */
export const signWithPasskey = ({ challenge, rp_id, known = [] }: Wanted): Promise<Brought<PasskeyProof>> =>
  asked(async ({ startAuthentication }) => {
    const { id, response } = await startAuthentication({
      optionsJSON: {
        challenge,
        rpId: rp_id,
        allowCredentials: known.map((one) => ({ type: 'public-key', id: one })),
        userVerification: 'required',
        timeout: waitMs,
      },
    })
    return {
      credential_id: id,
      client_data: response.clientDataJSON,
      authenticator_data: response.authenticatorData,
      signature: response.signature,
      ...(response.userHandle === undefined ? {} : { user_handle: response.userHandle }),
    }
  })

const library = () => import('@simplewebauthn/browser')

async function asked<T>(ask: (device: Awaited<ReturnType<typeof library>>) => Promise<T>): Promise<Brought<T>> {
  try {
    return { brought: await ask(await library()) }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    // The browser says the same of a person who closes its window and of one who lets it wait.
    if (name === 'NotAllowedError' || name === 'AbortError') return { declined: true }
    return { fault: name === 'InvalidStateError' ? words.security.passkeys.hasOne : words.security.passkeys.cannot }
  }
}

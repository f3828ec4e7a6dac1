// What a browser brings of a passkey, checked by WebAuthn's rules. The library is loaded when somebody first brings one: it is large, and many a house never needs it.
import type { PasskeyProof } from '#contract/passkeys'
import { passkeyAlgorithms } from '#contract/passkey-algorithms'

/** What must be so, whatever the passkey. */
export interface Expected {
  /** Host name for which the house's passkeys are made. */
  readonly rpId: string
  /** Pages on which they may be used. */
  readonly origins: readonly string[]
  /** Whether this challenge, base64url, is one to be answered here. */
  readonly challenge: (challenge: string) => boolean
}

/** A passkey that has just been made. Bytes are base64url. */
export interface MadePasskey {
  readonly credentialId: string
  readonly publicKey: string
  readonly signCount: number
  readonly backedUp: boolean
}

/** What a passkey's device said when it signed. */
export interface Signed {
  readonly signCount: number
  readonly backedUp: boolean
}

const load = async () => {
  const [{ verifyAuthenticationResponse, verifyRegistrationResponse }, helpers] = await Promise.all([
    import('@simplewebauthn/server'),
    import('@simplewebauthn/server/helpers'),
  ])
  return { verifyAuthenticationResponse, verifyRegistrationResponse, ...helpers }
}
type Library = Awaited<ReturnType<typeof load>>
let loaded: Promise<Library> | undefined
const library = (): Promise<Library> => (loaded ??= load())

/** The new passkey; null where anything about it is not as it must be, the check of who holds the device included. */
export async function checkNewPasskey(
  brought: { readonly clientData: string; readonly attestation: string },
  { rpId, origins, challenge }: Expected,
): Promise<MadePasskey | null> {
  const lib = await library()
  try {
    if (acrossOrigins(lib, brought.clientData)) return null
    const authData = lib.decodeAttestationObject(lib.isoBase64URL.toBuffer(brought.attestation)).get('authData')
    const { credentialID } = lib.parseAuthenticatorData(authData)
    if (!credentialID) return null
    const id = lib.isoBase64URL.fromBuffer(credentialID)
    const { verified, registrationInfo } = await lib.verifyRegistrationResponse({
      response: {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: { clientDataJSON: brought.clientData, attestationObject: withoutMaker(lib, authData) },
      },
      expectedChallenge: challenge,
      expectedOrigin: [...origins],
      expectedRPID: rpId,
      supportedAlgorithmIDs: [...passkeyAlgorithms],
    })
    if (!verified) return null
    return {
      credentialId: id,
      publicKey: lib.isoBase64URL.fromBuffer(registrationInfo.credential.publicKey),
      signCount: registrationInfo.credential.counter,
      backedUp: registrationInfo.credentialBackedUp,
    }
  } catch {
    // The library throws at whatever is not as it must be; what it says is for developers.
    return null
  }
}

/** What the device said; null where the proof is not this key's, or not as it must be. A null key is an unknown one, and takes as long. Whether the count went back is for the caller to see, where it is stored. */
export async function checkPasskey(
  proof: PasskeyProof,
  publicKey: string | null,
  { rpId, origins, challenge }: Expected,
): Promise<Signed | null> {
  const lib = await library()
  try {
    if (acrossOrigins(lib, proof.client_data)) return null
    const { verified, authenticationInfo } = await lib.verifyAuthenticationResponse({
      response: {
        id: proof.credential_id,
        rawId: proof.credential_id,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: proof.client_data,
          authenticatorData: proof.authenticator_data,
          signature: proof.signature,
        },
      },
      expectedChallenge: challenge,
      expectedOrigin: [...origins],
      expectedRPID: rpId,
      credential: {
        id: proof.credential_id,
        publicKey: lib.isoBase64URL.toBuffer(publicKey ?? nobodys),
        counter: 0,
      },
    })
    if (!verified || publicKey === null) return null
    return { signCount: authenticationInfo.newCounter, backedUp: authenticationInfo.credentialBackedUp }
  } catch {
    return null
  }
}

/** A page elsewhere that frames the house's; the library lets it pass where the browser does not say which. */
const acrossOrigins = (lib: Library, clientData: string): boolean =>
  lib.decodeClientDataJSON(clientData).crossOrigin === true

/** The house asks for no word on who made the device, so none is read that comes all the same: chains of certificates are left to no parser. */
function withoutMaker(lib: Library, authData: Uint8Array<ArrayBuffer>): string {
  const plain = new Map<string, string | Uint8Array | Map<string, string>>([
    ['fmt', 'none'],
    ['attStmt', new Map<string, string>()],
    ['authData', authData],
  ])
  return lib.isoBase64URL.fromBuffer(lib.isoCBOR.encode(plain))
}

// A key of ES256 whose private half was thrown away.
const nobodys =
  'pQECAyYgASFYIBx33cHuEtIztd-Uh1qye-CMURkNfmK8OkmPuGqnACN7IlggYNhAzPK4oRySap-_8rILeZWXWhCWmMdTscXyQpMGEM0'

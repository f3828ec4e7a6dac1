// Failures to sign in, told to the other nodes of the house: whoever guesses at several of them has no more guesses.
import { createHmac } from 'node:crypto'
import type { AppContext } from '#server/context'
import type { SignInDelays } from './sign-in-delays.ts'

interface Told {
  readonly what: 'failed' | 'succeeded'
  readonly name: string | null
  readonly address: string
}

/** [ACC-2.6] Whatever was typed as a name may be a passphrase, so none leaves the node: only what the house's own key makes of it. */
export function sharedDelays(
  { cluster, secrets }: Pick<AppContext, 'cluster' | 'secrets'>,
  of: 'passphrases' | 'codes',
  delays: SignInDelays,
): SignInDelays {
  if (!cluster.shared) return delays
  const topic = `sign-in ${of}`
  const key = secrets.key('sign-in-names')
  const hidden = (name: string): string =>
    createHmac('sha256', key).update(name.toLowerCase()).digest('base64url').slice(0, 32).toLowerCase()
  const hiddenOr = (name: string | null): string | null => (name === null ? null : hidden(name))

  function note({ what, name, address }: Told): void {
    if (what === 'failed') delays.failed(name, address)
    else if (name !== null) delays.succeeded(name, address)
  }
  function noteEverywhere(told: Told): void {
    note(told)
    cluster.tell(topic, told)
  }

  cluster.hear(topic, (said) => note(said as Told)) // as `noteEverywhere` wrote it
  return {
    wait: (name, address) => delays.wait(hiddenOr(name), address),
    failed: (name, address) => noteEverywhere({ what: 'failed', name: hiddenOr(name), address }),
    succeeded: (name, address) => noteEverywhere({ what: 'succeeded', name: hidden(name), address }),
  }
}

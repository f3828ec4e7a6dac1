// Opens publishing for the revision that the address of the bench means, once it is open.
import { useEffect } from 'preact/hooks'
import { asFailure } from '../../../../bedrock/api-failure.ts'
import { place, readdress } from '../../../../bedrock/router.ts'
import { notify } from '../../../../kit/toast.tsx'
import { benchOf } from '../../named.ts'
import { revisionToPublish } from '../../revision-to-publish.ts'
import type { Bench } from '../bench.ts'
import { publishOlder } from './publish-older.ts'

/** [CODE-2.7] Once: whoever comes back to this address finds the bench. */
export function useWantedRevision(bench: Bench): void {
  useEffect(() => {
    const wanted = revisionToPublish(place.peek().search)
    const name = bench.keeping.own.peek()?.name
    if (wanted === null || name === undefined) return
    readdress(benchOf(name))
    publishOlder(name, wanted).catch((error: unknown) => notify(asFailure(error).message, { tone: 'fault' }))
  }, [bench])
}

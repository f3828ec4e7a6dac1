// Which cats one does not hear: kept by the house for all of one's devices.
import { signal } from '@preact/signals'
import type { CatSilences } from '#contract/residents'
import { api } from '../../bedrock/api.ts'
import { whenPersonLeaves } from '../../bedrock/session.ts'

/** Null until the house has said. */
export const silences = signal<CatSilences | null>(null)

/** Asks which they are. Throws `ApiFailure`. */
export async function askSilences(): Promise<CatSilences> {
  const found = await api('GET /api/me/cats/silences')
  silences.value = found
  return found
}

/** Keeps what was chosen. Throws `ApiFailure`. */
export async function keepSilences(chosen: CatSilences): Promise<void> {
  silences.value = await api('PUT /api/me/cats/silences', { body: chosen })
}

whenPersonLeaves(() => (silences.value = null))

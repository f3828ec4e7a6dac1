// Which cats one does not hear: kept by the house for all of one's devices.
import { signal } from '@preact/signals'
import type { CatName } from '#contract/house'
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

/** Asks once; who is not answered hears all of them. */
export function knowSilences(): void {
  if (silences.peek() === null) askSilences().catch(() => {})
}

/** [CAT-3.63] Whether one does not want to hear that one, as far as it is known. */
export const isSilenced = (cat: CatName): boolean =>
  silences.value !== null && (silences.value.all || silences.value.cats.includes(cat))

whenPersonLeaves(() => (silences.value = null))

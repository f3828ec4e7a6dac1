// What the cats hold of whoever is signed in: asked for by the pages that show it, renewed by each answer to what they change there.
import { signal } from '@preact/signals'
import type { CatName } from '#contract/house'
import type { Dossier } from '#contract/cats'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { whenPersonLeaves } from '../../bedrock/session.ts'

/** Null until it was read. */
export const dossier = signal<Dossier | null>(null)
/** Why it cannot be read, if so. */
export const dossierFault = signal<string | null>(null)

/** Reads it anew. */
export function askForDossier(): void {
  api('GET /api/me/cats').then(
    (found) => {
      dossier.value = found
      dossierFault.value = null
    },
    (error: unknown) => (dossierFault.value = asFailure(error).message),
  )
}

/** [CAT-2.21] Lets a cat forget one memory. Throws `ApiFailure`. */
export async function forgetMemory(cat: CatName, id: number): Promise<void> {
  dossier.value = await api('DELETE /api/me/cats/:cat/memories/:id', { params: { cat, id } })
}

/** [CAT-2.22] Says whether the cats may know one. Throws `ApiFailure`. */
export async function letThemKnow(known: boolean): Promise<void> {
  dossier.value = await api('PUT /api/me/cats', { body: { known } })
}

whenPersonLeaves(() => (dossier.value = null))

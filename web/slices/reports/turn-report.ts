// Takes a report, gives it back, closes it or opens it again, and says how it went.
import type { ReportOutcome } from '#contract/reports'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { notify } from '../../kit/toast.tsx'
import { turned } from './waiting.ts'

export type Turn = { readonly taken: boolean } | { readonly outcome: ReportOutcome | null }

/** The list looks again afterwards, also where it went wrong, because then somebody else was faster. */
export async function turnReport(id: number, turn: Turn): Promise<void> {
  try {
    if ('taken' in turn) await api('PUT /api/reports/:id/taken', { params: { id }, body: turn })
    else await api('PUT /api/reports/:id/outcome', { params: { id }, body: turn })
  } catch (error) {
    notify(asFailure(error).message, { tone: 'fault' })
  }
  turned.value += 1
}

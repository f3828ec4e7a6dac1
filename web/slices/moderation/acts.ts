// What those who keep order may do to an account, and how each is taken back.
import type { BrokenRule, SanctionAct } from '#contract/sanctions'
import { api } from '../../bedrock/api.ts'

interface Why {
  readonly reason: string
  readonly rule: BrokenRule
}

type Impose = (id: number, why: Why, long: number) => Promise<unknown>

/** `long` is in minutes for a silence and in days for a suspension; the others have no end. They throw `ApiFailure`. */
export const impose: Readonly<Record<SanctionAct, Impose>> = {
  warn: (id, body) => api('POST /api/people/:id/warnings', { params: { id }, body }),
  mute: (id, why, minutes) => api('PUT /api/people/:id/mute', { params: { id }, body: { ...why, minutes } }),
  freeze: (id, body) => api('PUT /api/people/:id/freeze', { params: { id }, body }),
  suspend: (id, why, days) => api('PUT /api/people/:id/suspension', { params: { id }, body: { ...why, days } }),
  ban: (id, body) => api('PUT /api/people/:id/ban', { params: { id }, body }),
}

/** A warning is taken back by an objection alone. They throw `ApiFailure`. */
export const takeBack: Readonly<Partial<Record<SanctionAct, (id: number) => Promise<unknown>>>> = {
  mute: (id) => api('DELETE /api/people/:id/mute', { params: { id } }),
  freeze: (id) => api('DELETE /api/people/:id/freeze', { params: { id } }),
  suspend: (id) => api('DELETE /api/people/:id/suspension', { params: { id } }),
  ban: (id) => api('DELETE /api/people/:id/ban', { params: { id } }),
}

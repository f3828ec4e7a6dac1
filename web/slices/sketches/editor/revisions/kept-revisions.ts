// The kept revisions of a sketch of one’s own, as the house has them.
import type { DataOf } from '#contract/define'
import type { keepRevision as route } from '#contract/sketches'
import { api } from '../../../../bedrock/api.ts'
import type { Keeping } from '../drafts/keeping.ts'

export type Revision = DataOf<typeof route>['revision']

/** A page of them, the newest first. Throws `ApiFailure`. */
export async function listRevisions(
  name: string,
  before: number | null,
): Promise<{ readonly items: readonly Revision[]; readonly next: number | null }> {
  const query = before === null ? {} : { before }
  const { items, next } = await api('GET /api/sketches/:name/revisions', { params: { name }, query })
  return { items, next: next === null ? null : Number(next['before']) }
}

/** The text of one. Throws `ApiFailure`. */
export const codeOf = async (name: string, revision: number): Promise<string> =>
  (await api('GET /api/sketches/:name', { params: { name }, query: { revision } })).code

/** Sends the draft, then keeps it as the next revision. Throws `ApiFailure`. */
export async function keepRevision({ send, own, lamp, refusal }: Keeping): Promise<Revision> {
  await send()
  const kept = own.peek()
  if (lamp.peek() === 'refused' || kept === null) throw refusal.peek()
  const { revision } = await api('POST /api/me/sketches/:name/revisions', {
    params: { name: kept.name },
    body: { rev: kept.rev },
  })
  own.value = { ...kept, newest: revision.number }
  return revision
}

/** Removes one for good. Throws `ApiFailure`. */
export async function removeRevision(name: string, number: number): Promise<void> {
  await api('DELETE /api/me/sketches/:name/revisions/:number', { params: { name, number } })
}

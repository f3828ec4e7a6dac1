// The words that are kept out of the open rooms: a list for those who keep order, and changing it for those who may.
import { useEffect, useState } from 'preact/hooks'
import type { WordFilter } from '#contract/word-filters'
import { moderationLines } from '#words/moderation-lines'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { person } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'
import { notify } from '../../kit/toast.tsx'
import { FilterForm } from './filter-form.tsx'

const { filters: said, loading } = moderationLines

/** Each change counts at once. */
export function WordFilters() {
  const [filters, setFilters] = useState<readonly WordFilter[] | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  useEffect(() => {
    api('GET /api/house/word-filters').then(
      (answer) => setFilters(answer.filters),
      (error: unknown) => setFault(asFailure(error).message),
    )
  }, [])
  const mayChange = person.value?.role === 'admin' || person.value?.role === 'owner'
  /** Throws `ApiFailure`. Asked anew first, so that what somebody else added meanwhile stays. */
  async function change(next: (now: readonly WordFilter[]) => readonly WordFilter[], done: string): Promise<void> {
    const now = await api('GET /api/house/word-filters')
    const answer = await api('PUT /api/house/word-filters', { body: { filters: [...next(now.filters)] } })
    setFilters(answer.filters)
    notify(done)
  }
  const remove = (pattern: string): void => {
    change((now) => now.filter((each) => each.pattern !== pattern), said.removed(pattern)).catch((error: unknown) =>
      notify(asFailure(error).message, { tone: 'fault' }),
    )
  }
  return (
    <section class="order-part" aria-label={said.title}>
      <h2>{said.title}</h2>
      <p class="quiet">{said.lead}</p>
      {fault !== null && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      {filters === null && fault === null && <p role="status">{loading}</p>}
      {filters?.length === 0 && <p>{said.empty}</p>}
      <ul class="order-words">
        {filters?.map(({ pattern, act, sentence }) => (
          <li key={pattern}>
            <p>
              <bdi class="order-word">{pattern}</bdi> {said.acts[act]}
            </p>
            {sentence !== '' && <bdi class="quiet">{sentence}</bdi>}
            {mayChange && (
              <Button small kind="quiet" aria-label={said.removeFor(pattern)} onClick={() => remove(pattern)}>
                {said.remove}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayChange && filters && (
        <FilterForm
          onAdd={(filter) =>
            change((now) => [...now.filter((each) => each.pattern !== filter.pattern), filter], said.added)
          }
        />
      )}
    </section>
  )
}

// The directory: everybody of whom one may know, by name or shuffled by a seed that stands in the address.
import { useEffect, useState } from 'preact/hooks'
import { words } from '#words/index'
import { type ApiData, api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { navigate } from '../../bedrock/router.ts'
import { Button } from '../../kit/button.tsx'
import { directoryAddress, newSeed } from './directory-address.ts'
import { PeopleList } from './people-list.tsx'

const said = words.friends.directory
type Found = ApiData<'GET /api/directory'>

/** The part of the page; `seed` is null where they stand by name. */
export function Directory({ seed }: { readonly seed: string | null }) {
  const [found, setFound] = useState<Found | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  function load(held: Found | null): void {
    const after = held?.next?.['after']
    api('GET /api/directory', {
      query: { ...(seed === null ? {} : { seed }), ...(after === undefined ? {} : { after: String(after) }) },
    }).then(
      (page) => setFound({ ...page, items: [...(held?.items ?? []), ...page.items] }),
      (error: unknown) => setFault(asFailure(error).message),
    )
  }
  useEffect(() => load(null), [])
  return (
    <div class="directory">
      <p class="page-lead quiet">{said.lead}</p>
      <p class="directory-order">
        {seed !== null && (
          <Button small onClick={() => navigate(directoryAddress(null))}>
            {said.byName}
          </Button>
        )}
        <Button small kind="act" onClick={() => navigate(directoryAddress(newSeed()))}>
          {seed === null ? said.shuffle : said.again}
        </Button>
      </p>
      {seed !== null && (
        <p class="directory-seed">
          {said.seeded} <code>{seed}</code>. <span class="quiet">{said.seedMeans}</span>
        </p>
      )}
      {found === null && <p role="status">{fault ?? words.friends.loading}</p>}
      {found && <PeopleList people={found.items} />}
      {found && !found.complete && <Button onClick={() => load(found)}>{said.more}</Button>}
      {found?.complete && <p class="directory-end label">{said.end}</p>}
    </div>
  )
}

// One’s own songs, each of which a jam can begin with.
import { jamsLines } from '#words/jams-lines'
import { api } from '../../../bedrock/api.ts'
import { Button } from '../../../kit/button.tsx'
import { titleOf } from '../../sketches/named.ts'
import { type Ask, useList } from '../../sketches/use-list.ts'

const said = jamsLines.begin

/** A song, as the house is asked to copy it. */
export interface BeginsWith {
  readonly name: string
  /** Null of a draft of one’s own. */
  readonly revision: number | null
}

const askOwn: Ask = async (before) => {
  const { items, next } = await api('GET /api/me/sketches', {
    query: { shelf: 'songs', ...(before === null ? {} : { before }) },
  })
  return { sketches: items, next: next === null ? null : String(next['before']) }
}

interface Props {
  readonly busy: boolean
  readonly onBegin: (song: BeginsWith) => void
}

/** The last changed first. */
export function OwnToBegin({ busy, onBegin }: Props) {
  const { sketches: songs, further, fault, more } = useList('jam-songs', askOwn)
  return (
    <section class="jam-own" aria-labelledby="jam-own">
      <h2 id="jam-own" class="label">
        {said.own}
      </h2>
      {fault !== null && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      {songs?.length === 0 && <p class="quiet">{said.none}</p>}
      <ul>
        {songs?.map((song) => (
          <li key={song.name}>
            <button
              type="button"
              class="jam-own-song"
              disabled={busy}
              aria-label={said.with(titleOf(song))}
              onClick={() => onBegin({ name: song.name, revision: null })}
            >
              <bdi dir="auto">{titleOf(song)}</bdi>
              <span class="label">{said.take}</span>
            </button>
          </li>
        ))}
      </ul>
      {further && (
        <Button small onClick={more}>
          {said.more}
        </Button>
      )}
    </section>
  )
}

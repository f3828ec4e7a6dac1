// One’s own songs, and where one begins another: with nothing, or with a song of the house.
import { useState } from 'preact/hooks'
import type { Sketch } from '#contract/sketches'
import { sketchesLines } from '#words/sketches-lines'
import { songStudioLines } from '#words/song-studio-lines'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { Title } from '../../kit/title.tsx'
import { fromNow } from '../../kit/when.ts'
import { galleryAddress } from '../sketches/gallery-address.ts'
import { titleOf, workPageOf } from '../sketches/named.ts'
import { Poster } from '../sketches/poster.tsx'
import { RemoveSketch } from '../sketches/remove-sketch.tsx'
import { type Ask, useList } from '../sketches/use-list.ts'
import '../sketches/own-page.css'
import './own-songs.css'

const said = songStudioLines.own
const list = sketchesLines.own

const askOwn: Ask = async (before) => {
  const { items, next } = await api('GET /api/me/sketches', {
    query: { shelf: 'songs', ...(before === null ? {} : { before }) },
  })
  return { sketches: items, next: next === null ? null : String(next['before']) }
}

/** The page of `/song`. */
export function OwnSongsPage() {
  const { sketches: songs, further, fault, more, put } = useList('songs', askOwn)
  const [leaving, setLeaving] = useState<Sketch | null>(null)
  return (
    <>
      <Title text={words.song.place} />
      <p class="page-lead quiet">{said.lead}</p>
      <section class="own-begin song-begin" aria-label={said.begin}>
        <p class="song-ways">
          <ButtonLink kind="make" href="/song/new">
            {said.begin}
          </ButtonLink>
          <ButtonLink kind="quiet" href={galleryAddress({ kind: 'song' })}>
            {said.others}
          </ButtonLink>
        </p>
        <h2 class="label">{said.house}</h2>
        <ul class="house-songs">
          {Object.entries(songStudioLines.house).map(([id, { title, what }]) => (
            <li key={id}>
              <a href={`/song/new?house=${id}`}>{title}</a> <span class="quiet">{what}</span>
            </li>
          ))}
        </ul>
      </section>
      <section class="own-list" aria-labelledby="own-songs">
        <h2 id="own-songs">{said.list}</h2>
        {fault !== null && (
          <p class="field-error" role="alert">
            {fault}
          </p>
        )}
        {songs === null && fault === null && <p role="status">{list.loading}</p>}
        {songs?.length === 0 && <p>{said.empty}</p>}
        <ul class="own-lines">
          {songs?.map((song) => (
            <OwnSong key={song.name} song={song} onRemove={() => setLeaving(song)} />
          ))}
        </ul>
        {further && <Button onClick={more}>{list.more}</Button>}
      </section>
      <RemoveSketch
        sketch={leaving}
        onClose={() => setLeaving(null)}
        onGone={(name) => put((songs ?? []).filter((one) => one.name !== name))}
      />
    </>
  )
}

/** Its print and name lead to the studio; for whom it is stands beside. */
function OwnSong({ song, onRemove }: { readonly song: Sketch; readonly onRemove: () => void }) {
  const title = titleOf(song)
  return (
    <li class="own-one">
      <a class="own-way" href={`/song/${song.name}`}>
        <span class="own-picture" aria-hidden="true">
          <Poster sketch={song} wide="10rem" />
        </span>
        <span class="own-words">
          <b dir="auto">{title}</b>
          <span class="own-state" data-visibility={song.visibility}>
            {list.states[song.visibility]}
          </span>
          <span class="label quiet">{list.changed(fromNow(song.changed_at))}</span>
        </span>
      </a>
      <p class="own-acts">
        {song.revision !== null && <a href={workPageOf(song)}>{list.page}</a>}
        <Button small kind="quiet" aria-label={`${list.remove}: ${title}`} onClick={onRemove}>
          {list.remove}
        </Button>
      </p>
    </li>
  )
}

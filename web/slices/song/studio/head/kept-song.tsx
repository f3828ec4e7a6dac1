// Where the song is kept, in words; what the house refused says why.
import { songStudioLines } from '#words/song-studio-lines'
import { asFailure } from '../../../../bedrock/api-failure.ts'
import { person } from '../../../../bedrock/session.ts'
import { ButtonLink } from '../../../../kit/button.tsx'
import type { OwnStudio } from '../state/own-studio.ts'

const said = songStudioLines.kept

/** A lamp and a few words; whoever is a stranger is told the way in. */
export function KeptSong({ studio }: { readonly studio: OwnStudio }) {
  const lamp = studio.lamp.value
  const { refusal, conflict, putOff } = studio.keeping.value
  return (
    <span class="song-kept" data-kept={lamp}>
      <span role="status">
        {lamp === 'refused' && refusal.value !== null ? asFailure(refusal.value).message : said[lamp]}
      </span>
      {conflict.value !== null && (
        <button type="button" class="head-key" onClick={() => (putOff.value = false)}>
          {said.twoSongs}
        </button>
      )}
      {person.value === null && lamp !== 'fresh' && (
        <ButtonLink small kind="quiet" href={`/door?to=${encodeURIComponent('/song/new')}`}>
          {said.comeIn}
        </ButtonLink>
      )}
    </span>
  )
}

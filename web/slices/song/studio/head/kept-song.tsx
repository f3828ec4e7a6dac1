// Where the song is kept, in words; what the house refused says why.
import { songStudioLines } from '#words/song-studio-lines'
import { asFailure } from '../../../../bedrock/api-failure.ts'
import { person } from '../../../../bedrock/session.ts'
import { ButtonLink } from '../../../../kit/button.tsx'
import { isInHand } from '../phone/in-hand.ts'
import type { OwnStudio } from '../state/own-studio.ts'

const said = songStudioLines.kept

/** A lamp and a few words, in the hand one line whatever it says; whoever is a stranger is told the way in. */
export function KeptSong({ studio }: { readonly studio: OwnStudio }) {
  const lamp = studio.lamp.value
  const { refusal, conflict, putOff } = studio.keeping.value
  const inHand = isInHand.value
  const why = lamp === 'refused' && refusal.value !== null ? asFailure(refusal.value).message : null
  return (
    <>
      <span class="song-kept" data-kept={lamp}>
        <span role="status">{inHand ? songStudioLines.keptShort[lamp] : (why ?? said[lamp])}</span>
        {person.value === null && !inHand && lamp !== 'fresh' && <ComeIn words={said.comeIn} />}
      </span>
      {conflict.value !== null && (
        <button type="button" class="head-key head-versions" onClick={() => (putOff.value = false)}>
          {said.twoSongs}
        </button>
      )}
      {inHand && why !== null && (
        <p class="field-error head-fault" role="alert">
          {why}
        </p>
      )}
    </>
  )
}

/** The way in, and back to the studio. */
export function ComeIn({ words }: { readonly words: string }) {
  return (
    <ButtonLink small kind="quiet" href={`/door?to=${encodeURIComponent('/song/new')}`}>
      {words}
    </ButtonLink>
  )
}

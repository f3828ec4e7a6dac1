// The head of a jam: the way back to its room, who is there, whether one is in step, whether one listens, and what one does with the whole of it.
import type { Room } from '#contract/rooms'
import { jamsLines } from '#words/jams-lines'
import { words } from '#words/index'
import { HeadActs } from '../../song/studio/head/head-acts.tsx'
import { ViewKeys } from '../../song/studio/head/view-keys.tsx'
import type { OpenJam } from '../open-jam.ts'
import { JamActs } from './jam-acts.tsx'
import { JamPeople } from './jam-people.tsx'
import { ListenKey } from './listen-key.tsx'
import '../../song/studio/head/head.css'

const said = jamsLines.page

interface Props {
  readonly jam: OpenJam
  readonly room: Room
  /** The keys of the views have no place of their own. */
  readonly views: boolean
}

/** Of one’s own song there would stand its title here. */
export function JamHead({ jam, room, views }: Props) {
  const { held, sound, studio } = jam
  const there = held.there.value
  const still = studio.still.value
  const silent = !sound.hears.value
  const saysSilent = sound.waits.value ? 'silentHere' : still ? 'readOnlySilent' : 'nothing'
  const says = !there ? 'away' : silent ? saysSilent : still ? 'readOnly' : 'everybody'
  return (
    <header class="studio-head jam-head" data-silent={silent}>
      <h1 class="unseen" tabIndex={-1}>
        {words.song.jam(room.name)}
      </h1>
      <span class="nameplate" aria-hidden="true">
        {jamsLines.plate}
      </span>
      <span class="jam-named">
        <a class="jam-back" href={`/rooms/${room.name}`} aria-label={jamsLines.back(room.name)}>
          <bdi>#{room.name}</bdi>
        </a>
        <JamPeople roomId={room.id} />
        <span
          class="song-kept jam-state"
          data-kept={there && !silent ? 'house' : 'here'}
          data-says={says}
          role="status"
        >
          {said[says]}
        </span>
      </span>
      <ListenKey sound={sound} short={!views} />
      {views && <ViewKeys studio={studio} />}
      <HeadActs studio={studio}>
        <JamActs jam={jam} room={room} />
      </HeadActs>
      {sound.fault.value && (
        <p class="field-error head-fault" role="alert">
          {said.noSound}
        </p>
      )}
    </header>
  )
}

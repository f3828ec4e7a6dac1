// Beside the script: what the room is about, or one person as a poster in their colour.
import type { PageProps } from '../../bedrock/registry.ts'
import { person } from '../../bedrock/session.ts'
import { words } from '#words/index'
import { personColour } from '../../kit/person-colour.ts'
import { TieActs } from '../friends/tie-acts.tsx'
import { SilenceHere } from '../moderation/silence-here.tsx'
import { presenceOf } from '../presence/people-around.ts'
import { roomNamed } from '../rooms/room-list.ts'
import { composerOf, type } from './composer-state.ts'
import { personShown, showPerson } from './person-shown.ts'
import { PosterName } from './poster-name.tsx'
import { RoomAbout } from './room-about.tsx'
import { screenShown } from './screen-shown.ts'

/** The context pane of a room. */
export function Context({ params: { name = '' } }: PageProps) {
  const room = roomNamed(name)
  const who = personShown.value
  if (!room) return null
  if (!who)
    return (
      <div class="context-room">
        <RoomAbout room={room} screen={screenShown.value} onJump={() => {}} />
      </div>
    )
  function mention(): void {
    const composer = composerOf(room?.id ?? 0)
    const { text } = composer.draft.peek()
    type(composer, `${text}${text === '' || text.endsWith(' ') ? '' : ' '}@${who?.username} `)
    composer.calls.value += 1
  }
  return (
    <div class={`person-poster person-${personColour(who.id)}`}>
      <PosterName name={who.username} />
      <p class="label">{words.presence.states[presenceOf(who.id)]}</p>
      {who.id === person.value?.id ? (
        <p>{words.presence.you}</p>
      ) : (
        <button type="button" class="poster-act" onClick={mention}>
          {words.presence.mention(who.username)}
        </button>
      )}
      <a class="poster-act" href={`/people/${who.username}`}>
        {who.id === person.value?.id ? words.profiles.open : words.friends.page}
      </a>
      <a class="poster-act" href={`/@${who.username}`}>
        {who.id === person.value?.id ? words.walls.open : words.friends.wall}
      </a>
      {who.id !== person.value?.id && (
        <a class="poster-act" href={`/direct/${who.username}`}>
          {words.direct.write}
        </a>
      )}
      <TieActs person={who} />
      <SilenceHere key={who.id} room={room} who={who} />
      <button type="button" class="poster-act" onClick={() => showPerson(null)}>
        {words.presence.back}
      </button>
    </div>
  )
}

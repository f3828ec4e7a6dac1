// Who is silent in a room, for those who keep order there: letting them speak, and asking somebody else to be silent.
import { useState } from 'preact/hooks'
import { moderationLines } from '#words/moderation-lines'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { PersonName } from '../../kit/person-name.tsx'
import { notify } from '../../kit/toast.tsx'
import { FindPeople } from '../friends/find-people.tsx'
import { usePages } from '../reports/use-pages.ts'
import { RoomMuteForm } from './room-mute-form.tsx'
import { stamp } from './stamp.ts'
import './moderation.css'

const { loading, more: further, room: said } = moderationLines

/** The list, or the form of whoever was chosen. */
export function RoomMutes({ roomId }: { readonly roomId: number }) {
  const [turn, setTurn] = useState(0)
  const [chosen, setChosen] = useState<string | null>(null)
  const room = String(roomId)
  const { items, fault, more } = usePages(
    (beyond) => api('GET /api/rooms/:room/mutes', { params: { room }, query: beyond }),
    [roomId, turn],
  )
  const again = (): void => {
    setChosen(null)
    setTurn(turn + 1)
  }
  if (chosen !== null) return <RoomMuteForm roomId={roomId} username={chosen} onDone={again} />
  const speak = (username: string): void => {
    api('DELETE /api/rooms/:room/mutes/:username', { params: { room, username } }).then(
      () => {
        notify(said.spoken(username))
        again()
      },
      (error: unknown) => notify(asFailure(error).message, { tone: 'fault' }),
    )
  }
  return (
    <div class="order-form">
      {fault !== null && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      {items === null && fault === null && <p role="status">{loading}</p>}
      {items?.length === 0 && <p>{said.empty}</p>}
      <ul class="order-words">
        {items?.map(({ id, reason, until, username }) => (
          <li key={id}>
            <p>
              <PersonName id={id} username={username} /> {said.until(stamp(until))}
            </p>
            <bdi class="quiet">{reason}</bdi>
            <Button small kind="quiet" aria-label={said.speakFor(username)} onClick={() => speak(username)}>
              {said.speak}
            </Button>
          </li>
        ))}
      </ul>
      {more && <Button onClick={more}>{further}</Button>}
      <FindPeople
        label={said.find}
        hint={said.findHint}
        onFirst={({ username }) => setChosen(username)}
        act={({ username }) => (
          <Button small aria-label={said.silenceFor(username)} onClick={() => setChosen(username)}>
            {said.silence}
          </Button>
        )}
      />
    </div>
  )
}

// Who is in a jam, by face.
import { jamsLines } from '#words/jams-lines'
import { Face } from '../../../kit/face.tsx'
import { roomJam } from '../room-jams.ts'

/** So many faces stand side by side. */
const most = 6

/** Each leads to their page. */
export function JamPeople({ roomId }: { readonly roomId: number }) {
  const people = roomJam(roomId)?.jam?.people ?? []
  const front = people.slice(0, most)
  const others = people.length - front.length
  return (
    <span class="jam-people" role="group" aria-label={jamsLines.people.label}>
      {front.map(({ id, username }) => (
        <a key={id} class="jam-person" href={`/people/${username}`} title={username}>
          <Face id={id} state="around" />
          <bdi>{username}</bdi>
        </a>
      ))}
      {others > 0 && <span class="label">+{others}</span>}
    </span>
  )
}

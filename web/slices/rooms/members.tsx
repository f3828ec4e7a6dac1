// Who belongs to a room: the members of a private one, the moderators of an open one; those who may take people in and send them out.
import { useEffect, useState } from 'preact/hooks'
import type { Person } from '#contract/people'
import type { Member, Room } from '#contract/rooms'
import { roomsLines } from '#words/rooms-lines'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { person } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'
import { PersonName } from '../../kit/person-name.tsx'
import { FindPeople } from '../friends/find-people.tsx'
import { loadMembers } from './load-members.ts'

/** The list and what may be done to it. */
export function Members({ room }: { readonly room: Room }) {
  const [members, setMembers] = useState<readonly Member[] | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const target = { room: String(room.id) }

  async function load(): Promise<void> {
    setMembers(await loadMembers(room.id))
  }
  async function act(work: () => Promise<unknown>): Promise<void> {
    setFault(null)
    try {
      await work()
      await load()
    } catch (error) {
      setFault(asFailure(error).message)
    }
  }
  const put = (username: string, moderator?: boolean): Promise<unknown> =>
    api('PUT /api/rooms/:room/members/:username', {
      params: { ...target, username },
      body: moderator === undefined ? {} : { moderator },
    })
  const remove = (username: string): Promise<unknown> =>
    api('DELETE /api/rooms/:room/members/:username', { params: { ...target, username } })
  useEffect(() => void act(() => Promise.resolve()), [room.id])
  const say = roomsLines.members
  const isPrivate = room.kind === 'private'
  const add = ({ username }: Person): void => void act(() => put(username, isPrivate ? undefined : true))
  return (
    <section class="members">
      <h3 class="label">{isPrivate ? say.title : say.moderators}</h3>
      {members?.length === 0 && <p>{say.none}</p>}
      <ul>
        {members?.map(({ id, username, moderator }) => (
          <li key={id} class="member">
            <PersonName id={id} username={username} />
            {isPrivate && moderator && <small class="label">{say.moderator}</small>}
            {room.can_manage && id !== person.value?.id && (
              <span class="member-acts">
                {(isPrivate || moderator) && (
                  <Button
                    small
                    kind="quiet"
                    aria-label={moderator ? say.unmakeFor(username) : say.makeFor(username)}
                    onClick={() => void act(() => put(username, !moderator))}
                  >
                    {moderator ? say.unmake : say.make}
                  </Button>
                )}
                {isPrivate && (
                  <Button
                    small
                    kind="quiet"
                    aria-label={say.removeFor(username)}
                    onClick={() => void act(() => remove(username))}
                  >
                    {say.remove}
                  </Button>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
      {room.can_manage && members && (
        <FindPeople
          label={isPrivate ? say.add : say.addModerator}
          hint={say.addHint}
          without={members.filter((one) => isPrivate || one.moderator)}
          onFirst={add}
          act={(who) => (
            <Button small aria-label={say.addFor(who.username)} onClick={() => add(who)}>
              {isPrivate ? say.addGo : say.make}
            </Button>
          )}
        />
      )}
      {fault !== null && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
    </section>
  )
}

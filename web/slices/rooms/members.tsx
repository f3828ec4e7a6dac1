// Who belongs to a room: the members of a private one, the moderators of an open one; those who may take people in and send them out.
import { useEffect, useState } from 'preact/hooks'
import type { Member, Room } from '#contract/rooms'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { person } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'
import { TextField } from '../../kit/field.tsx'
import { PersonName } from '../../kit/person-name.tsx'

/** The list and what may be done to it. */
export function Members({ room }: { readonly room: Room }) {
  const [members, setMembers] = useState<readonly Member[] | null>(null)
  const [name, setName] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const target = { room: String(room.id) }

  async function load(): Promise<void> {
    const found: Member[] = []
    let after: string | undefined
    do {
      const page = await api('GET /api/rooms/:room/members', {
        params: target,
        query: after === undefined ? {} : { after },
      })
      found.push(...page.items)
      after = page.complete ? undefined : page.items.at(-1)?.username
    } while (after !== undefined)
    setMembers(found)
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
  const say = words.rooms.members
  const isPrivate = room.kind === 'private'
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
      {room.can_manage && (
        <form
          class="member-add"
          onSubmit={(event) => {
            event.preventDefault()
            void act(() => put(name, isPrivate ? undefined : true)).then(() => setName(''))
          }}
        >
          <TextField
            label={isPrivate ? say.add : say.addModerator}
            error={fault ?? undefined}
            value={name}
            onText={setName}
            input={{ maxLength: 20, autocapitalize: 'none', spellcheck: false, autocomplete: 'off' }}
          />
          <Button small type="submit" disabled={name === ''}>
            {say.addGo}
          </Button>
        </form>
      )}
      {!room.can_manage && fault !== null && <p class="field-error">{fault}</p>}
    </section>
  )
}

// What is pinned in a room, each a way to where it was said.
import { computed } from '@preact/signals'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Message } from '#contract/messages'
import type { Room } from '#contract/rooms'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { roomState } from '../../bedrock/room-states.ts'
import { EmojiWords } from '../../kit/emoji/emoji-words.tsx'
import { personColour } from '../../kit/person-colour.ts'
import { foldedGlimpse } from './folded-glimpse.ts'
import './pinned.css'

const said = words.chat.pins

interface Props {
  readonly room: Room
  /** Called once somebody goes to one of them. */
  readonly onGo: () => void
}

/** The one pinned last first; nothing where nothing is. */
export function Pinned({ room: { id, name }, onGo }: Props) {
  const [found, setFound] = useState<readonly Message[]>([])
  const [fault, setFault] = useState('')
  // What one holds of the room says when to ask again; what was pinned further up only the house knows.
  const heard = useMemo(() => computed(() => pinsHeld(id)), [id])
  const turn = heard.value
  useEffect(() => {
    let here = true
    api('GET /api/rooms/:room/pins', { params: { room: String(id) } }).then(
      ({ items }) => {
        if (!here) return
        setFound(items)
        setFault('')
      },
      (error: unknown) => here && setFault(asFailure(error).message),
    )
    return () => {
      here = false
    }
  }, [id, turn])
  if (fault !== '') return <p class="field-error">{fault}</p>
  if (found.length === 0) return null
  return (
    <section class="pinned">
      <h2 class="label">{said.title}</h2>
      <ul>
        {found.map((message) => (
          <li key={message.id}>
            <a class="pinned-way" href={`/rooms/${name}/${message.id}`} onClick={onGo}>
              <bdi class={`pinned-who person-${personColour(message.user_id ?? 0)}`}>
                {message.user ?? words.chat.nobody}
              </bdi>
              <bdi class="pinned-said" dir="auto">
                <EmojiWords text={foldedGlimpse(message) ?? words.chat.quote.deleted} />
              </bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const pinsHeld = (id: number): string =>
  [...roomState(id).value.objects.values()]
    .flatMap(({ pinned, id: one, rev }) => (pinned ? [`${one}/${rev}`] : []))
    .join()

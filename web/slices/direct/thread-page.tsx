// What one and somebody else say to each other, or the first words to them.
import { useEffect, useState } from 'preact/hooks'
import type { Person } from '#contract/people'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import type { PageProps } from '../../bedrock/registry.ts'
import { Title } from '../../kit/title.tsx'
import { conversations, conversationWith, takeConversation } from './conversations.ts'
import { FirstWords } from './first-words.tsx'
import { Thread } from './thread.tsx'
import './direct.css'

const said = words.direct

interface Stranger {
  readonly person: Person
  readonly knocks: boolean
}

/** The page of `/direct/:username/:id?`; a conversation whose other end is gone goes by the number of its room. */
export function Page({ params: { username = '', id } }: PageProps) {
  const [stranger, setStranger] = useState<Stranger | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const room = /^~(\d+)$/.exec(username)?.[1]
  const there = room ? conversations.value?.find((one) => String(one.room.id) === room) : conversationWith(username)
  useEffect(() => {
    let here = true
    setStranger(null)
    setFault(null)
    if (room) return undefined
    api('GET /api/direct/:username', { params: { username } }).then(
      ({ person, conversation, knocks }) => {
        if (conversation) takeConversation(conversation)
        if (here) setStranger({ person, knocks })
      },
      (error: unknown) => {
        const { code, message } = asFailure(error)
        if (here) setFault(code === 'NOT_FOUND' ? said.nobody : code === 'CONFLICT' ? said.yourself : message)
      },
    )
    return () => {
      here = false
    }
  }, [username])
  if (there) return <Thread key={there.room.id} conversation={there} lineId={Number(id) || null} />
  if (stranger) return <FirstWords key={stranger.person.id} {...stranger} />
  return (
    <>
      <Title text={room ? said.gone : username} />
      <p role="status">{fault ?? said.loading}</p>
    </>
  )
}

// What causes a `direct` push, and how what was told is compared with a fresh look.
import { expect } from 'vitest'
import * as direct from '#contract/direct'
import { blockPerson } from '#contract/friends'
import type { Person } from '#dev-env/person'
import type { Stage } from './stage.ts'

/** An act that causes a push. */
export interface Cause {
  readonly by: string
  /** Does it, and compares what was held plus what was heard with a fresh look. */
  readonly differs: () => Promise<void>
}

interface Actors {
  readonly house: () => Stage
  readonly bob: () => Person
}

let knocks = 0
const writeTo = (by: Person, to: Person) =>
  by.visitor.request(direct.openConversation, {
    params: { username: to.username },
    body: { client_id: `a-first-word-${++knocks}`, content: 'Hello.' },
  })

/** Between bob and somebody new, each. */
export function directCauses({ house, bob }: Actors): readonly Cause[] {
  const conversing = (by: string, act: (friend: Person) => Promise<unknown>): Cause => ({
    by,
    async differs() {
      const friend = await house().person(`friend-${++knocks}`)
      bob().forget()
      await act(friend)
      await house().settle()
      const { items } = await bob().visitor.request(direct.listConversations, {})
      const told = bob().heard(direct.directPush).at(-1)?.conversation
      expect(told?.person?.id).toBe(friend.id)
      expect(told).toEqual(items.find(({ room }) => room.id === told?.room.id))
    },
  })
  return [
    conversing('knocking', (friend) => writeTo(friend, bob())),
    conversing('being let in', async (friend) => {
      await writeTo(bob(), friend)
      const body = { let_in: true }
      await friend.visitor.request(direct.answerKnock, { params: { username: bob().username }, body })
    }),
    conversing('deleting it for both', async (friend) => {
      const { conversation } = await writeTo(friend, bob())
      await writeTo(bob(), friend)
      const params = { id: conversation.room.id }
      await friend.visitor.request(direct.deleteConversation, { params, query: { whom: 'both' } })
    }),
    conversing('saying something in what was deleted', async (friend) => {
      const { conversation } = await writeTo(friend, bob())
      await writeTo(bob(), friend)
      const params = { id: conversation.room.id }
      await bob().visitor.request(direct.deleteConversation, { params, query: { whom: 'me' } })
      await house().settle()
      bob().forget()
      await writeTo(friend, bob())
    }),
    conversing('blocking', async (friend) => {
      await writeTo(friend, bob())
      await bob().visitor.request(blockPerson, { params: { id: friend.id } })
    }),
  ]
}

// What causes the push about what one keeps.
import { expect } from 'vitest'
import { bookmarkPush, keepMessage, listBookmarked } from '#contract/bookmarks'
import type { Person } from '#dev-env/person'
import type { Cause } from './direct-causes.ts'
import type { Stage } from './stage.ts'

interface Cast {
  readonly house: () => Stage
  readonly ada: () => Person
  readonly bob: () => Person
}

/** Keeping on another device. */
export const bookmarkCauses = ({ house, ada, bob }: Cast): readonly Cause[] => [
  {
    by: 'keeping on another device',
    async differs() {
      const phone = await house().device(bob())
      const { message } = await ada().say(await house().room(ada()), 'keep me')
      await phone.visitor.request(keepMessage, { params: { id: message.id }, body: { kept: true } })
      expect(await bob().hears(bookmarkPush)).toEqual({ message_id: message.id, kept: true })
      expect((await bob().visitor.request(listBookmarked, {})).ids).toContain(message.id)
    },
  },
]

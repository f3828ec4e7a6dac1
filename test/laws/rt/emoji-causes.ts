// What causes the push about the house's emoji.
import { expect } from 'vitest'
import { emojiPush, listEmoji, openEmojiPack, removeEmojiPack } from '#contract/emoji'
import type { Person } from '#dev-env/person'
import type { Cause } from './direct-causes.ts'
import type { Stage } from './stage.ts'

interface Cast {
  readonly house: () => Stage
  readonly bob: () => Person
}

/** Those who keep the house change something. */
export const emojiCauses = ({ house, bob }: Cast): readonly Cause[] => [
  {
    by: 'beginning a pack and taking it away',
    async differs() {
      const { visitor } = house().owner
      const look = () => bob().visitor.request(listEmoji, {})
      const before = await look()
      bob().forget()
      const { pack } = await visitor.request(openEmojiPack, { body: { name: house().name('pack') } })
      await bob().hears(emojiPush)
      expect((await look()).packs).toEqual([...before.packs, pack])
      bob().forget()
      await visitor.request(removeEmojiPack, { params: { id: pack.id } })
      await bob().hears(emojiPush)
      expect(await look()).toEqual(before)
    },
  },
]

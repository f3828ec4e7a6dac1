// The doors of the house's emoji: everybody looks, admins and the owner keep them.
import * as emoji from '#contract/emoji'
import { uploadFile } from '#contract/files'
import { png } from '#dev-env/pictures'
import { zipOf } from '#dev-env/zips'
import { signedIn, staff } from './kinds.ts'
import { type Row, routeRow } from './row.ts'
import type { Subject, World } from './world.ts'

const unusedName = ({ unused }: World): string => unused().replaceAll('-', '_')

/** What one can send; whoever may not is refused at the door that is tried. */
async function sent({ visitor }: Subject): Promise<string> {
  const { body } = await visitor.ask(uploadFile, { query: { use: 'emoji' }, bytes: png(20, 20) })
  return body.ok ? body.data.file.name : 'A'.repeat(22)
}
async function opened(world: World): Promise<number> {
  const { visitor } = world.as('owner')
  return (await visitor.request(emoji.openEmojiPack, { body: { name: world.unused() } })).pack.id
}
async function given(world: World): Promise<{ readonly name: string }> {
  const by = world.as('owner')
  const name = unusedName(world)
  const body = { name, alt: '', file: await sent(by), pack: await packOf(world) }
  await by.visitor.request(emoji.addEmoji, { body })
  return { name }
}
const packs = new WeakMap<World, Promise<number>>()
/** One for all, because a house has few. */
function packOf(world: World): Promise<number> {
  const held = packs.get(world) ?? opened(world)
  packs.set(world, held)
  return held
}
/** A pack that is gone afterwards or before, so that there are never many. */
async function passing(world: World): Promise<{ readonly id: number }> {
  const { visitor } = world.as('owner')
  const { packs: all } = await visitor.request(emoji.listEmoji, {})
  for (const { id } of all)
    if (id !== (await packOf(world))) await visitor.request(emoji.removeEmojiPack, { params: { id } })
  return { id: await opened(world) }
}

export const emojiRows: readonly Row[] = [
  routeRow(emoji.listEmoji, { expect: signedIn, parts: () => ({}) }),
  routeRow(emoji.addEmoji, {
    expect: staff.admin,
    parts: async (world, as) => ({
      body: { name: unusedName(world), alt: '', file: await sent(as), pack: await packOf(world) },
    }),
    foreign: {
      expect: 'FORBIDDEN',
      parts: async (world) => ({
        body: { name: unusedName(world), alt: '', file: await sent(world.as('member')), pack: await packOf(world) },
      }),
    },
  }),
  routeRow(emoji.changeEmoji, {
    expect: staff.admin,
    parts: async (world) => ({ params: await given(world), body: { alt: 'changed' } }),
    foreign: {
      expect: 'FORBIDDEN',
      parts: async (world) => ({ params: await given(world), body: { pack: await packOf(world) } }),
    },
  }),
  routeRow(emoji.removeEmoji, {
    expect: staff.admin,
    parts: async (world) => ({ params: await given(world) }),
  }),
  routeRow(emoji.openEmojiPack, {
    expect: staff.admin,
    parts: async (world) => {
      await passing(world)
      return { body: { name: world.unused() } }
    },
  }),
  routeRow(emoji.changeEmojiPack, {
    expect: staff.admin,
    parts: async (world) => ({ params: await passing(world), body: { place: 0 } }),
    foreign: { expect: 'FORBIDDEN', parts: async (world) => ({ params: await passing(world), body: { place: 0 } }) },
  }),
  routeRow(emoji.removeEmojiPack, {
    expect: staff.admin,
    parts: async (world) => ({ params: await passing(world) }),
    foreign: { expect: 'FORBIDDEN', parts: async (world) => ({ params: await passing(world) }) },
  }),
  routeRow(emoji.sendEmojiArchive, {
    expect: staff.admin,
    parts: ({ unused }) => ({ bytes: zipOf([{ name: `${unused()}.png`, bytes: png(10, 10) }]) }),
  }),
]

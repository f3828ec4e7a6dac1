// The doors of files: everybody has their own, and nobody those of others. Who may see them is tried in the slice's own table of audiences.
import { deleteFile, getFileTicket, listFiles, uploadFile } from '#contract/files'
import { png } from '#dev-env/pictures'
import { whisper } from '#dev-env/whispering'
import { changing, signedIn } from './kinds.ts'
import { type Row, routeRow } from './row.ts'
import type { Subject, World } from './world.ts'

const picture = { query: { use: 'image' as const }, bytes: png(40, 30) }
/** What one can send; whoever may not is not refused here, but at the door that is tried. */
async function sent({ visitor }: Subject): Promise<string> {
  const { body } = await visitor.ask(uploadFile, picture)
  return body.ok ? body.data.file.name : 'A'.repeat(22)
}

/** For a conversation of the member with somebody who is none of the others. */
async function intoTheirs({ member, fresh }: World) {
  const { person } = await fresh('other')
  return { ...picture, query: { ...picture.query, room: await whisper(member, person ?? member) } }
}

export const fileRows: readonly Row[] = [
  routeRow(uploadFile, {
    expect: changing,
    parts: () => picture,
    foreign: { expect: 'ROOM_NOT_FOUND', parts: intoTheirs },
  }),
  routeRow(getFileTicket, { expect: signedIn, parts: () => ({}) }),
  routeRow(listFiles, { expect: signedIn, parts: () => ({}) }),
  routeRow(deleteFile, {
    expect: changing,
    parts: async (_, as) => ({ params: { name: await sent(as) } }),
    foreign: {
      expect: 'NOT_FOUND',
      parts: async ({ as }) => ({ params: { name: await sent(as('member')) } }),
    },
  }),
]

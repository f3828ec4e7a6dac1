// Two who send each other files in their conversation, and what becomes of those.
import { join } from 'node:path'
import { changeDirectSettings, openConversation } from '#contract/direct'
import { getFileTicket } from '#contract/files'
import { type Message, sendMessage } from '#contract/messages'
import { type FileBytes, send, storedPieces, type Use } from './files.ts'
import type { TestNeoSpace } from './neospace.ts'
import type { Person } from './person.ts'

let keys = 0
const key = (): string => `whispered-file-${++keys}`

/** Begins a conversation and answers the id of its room. */
export async function whisper(from: Person, to: Person): Promise<number> {
  await to.visitor.request(changeDirectSettings, { body: { takes_from: 'everyone' } })
  const { conversation } = await from.visitor.request(openConversation, {
    params: { username: to.username },
    body: { content: 'The first words.', client_id: key() },
  })
  return conversation.room.id
}

/** Sends a file into a conversation and says it there. */
export async function whisperFile(
  from: Person,
  room: number,
  bytes: FileBytes,
  use: Use = 'image',
  alt = '',
  called = '',
): Promise<Message> {
  const { name } = await send(from, bytes, use, room)
  return await sayFile(from, String(room), name, alt, called)
}

/** Says something with a file that the house has. */
export const sayFile = async (from: Person, room: string, file: string, alt = '', called = ''): Promise<Message> =>
  (await from.call(sendMessage, { room, content: '', client_id: key(), attachments: [{ file, alt, called }] })).message

/** What this viewer is answered where the first file of a message is. */
export async function lookAt(
  house: TestNeoSpace,
  viewer: Person | null,
  { attachments: [first] }: Pick<Message, 'attachments'>,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Headers; bytes: Buffer }> {
  const ticket = viewer ? (await viewer.visitor.request(getFileTicket, {})).ticket : 'none'
  const address = `${house.url}/files/${first?.file}/${first?.sizes.at(-1)?.size}?t=${ticket}`
  const answer = await fetch(address, { headers })
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }
}

/** Where the pieces of this file lie on the disk. */
export const piecesOf = (house: TestNeoSpace, file: string): string[] =>
  storedPieces(house)
    .filter((name) => name.includes(file))
    .map((name) => join(house.config.dataDir, 'files', name))
    .toSorted()

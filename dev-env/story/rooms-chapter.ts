// Two people open rooms and talk, over HTTP and over the socket.
import { reportDivergence } from '#contract/divergence'
import * as messages from '#contract/messages'
import * as presence from '#contract/presence'
import * as rooms from '#contract/rooms'
import type { Cast } from './cast.ts'

const params = { room: 'kitchen' }

/** Every route and call of rooms, messages and presence. */
export async function roomsChapter({ tell, house, ida, owner, ben, friend }: Cast): Promise<void> {
  await tell.http(ida, rooms.openRoom, { body: { name: 'kitchen', topic: 'What is cooking', kind: 'private' } })
  await tell.http(ida, rooms.listRooms, {})
  await tell.http(ida, rooms.getRoom, { params })
  await tell.http(ida, rooms.addMember, { params: { ...params, username: 'ben' }, body: {} })
  await tell.http(ida, rooms.listMembers, { params })
  await tell.call(friend, rooms.joinRoom, params)
  await owner.call(rooms.joinRoom, params)

  await tell.call(friend, presence.typing, params)
  await house.settle()
  tell.heard(owner)
  await tell.call(friend, presence.stopTyping, params)
  const { message } = await tell.call(friend, messages.sendMessage, {
    ...params,
    content: 'Tom & Jerry <3',
    client_id: 'ben-0001-kitchen',
  })
  const { message: answer } = await tell.http(ida, messages.postMessage, {
    params,
    body: { content: 'Soup at **seven**.', client_id: 'ida-0001-kitchen', reply_to: message.id },
  })
  await tell.call(friend, messages.editMessage, {
    id: message.id,
    content: 'Tom & Jerry <3 🐱',
    expected_rev: message.rev,
  })
  await tell.http(ida, messages.patchMessage, { params: { id: answer.id }, body: { content: 'Soup at *eight*.' } })
  await tell.http(ben, messages.getMessage, { params: { id: answer.id } })
  await tell.http(ben, messages.listEdits, { params: { id: answer.id } })
  await tell.http(ben, messages.listMessages, { params, query: { limit: 2 } })
  await tell.http(ben, messages.verifyRoomByHttp, { params, query: { from_id: message.id } })
  const { digest, ...range } = await tell.call(friend, messages.verifyRoom, { ...params, from_id: message.id })
  await tell.call(friend, reportDivergence, {
    ...params,
    ...range,
    mine: '0000000000000000',
    theirs: digest,
    afresh: false,
  })
  await tell.call(friend, messages.requestBackfill, { ...params, before_id: answer.id })
  await tell.call(friend, messages.getMessages, { ids: [message.id] })
  await tell.call(friend, rooms.markRead, { ...params, id: answer.id })
  await tell.call(friend, presence.setPresence, { state: 'around' })
  await tell.call(friend, presence.getPresence, params)
  await tell.call(friend, presence.latencyCheck, { ts: 1_774_085_400_000 })
  await tell.call(friend, messages.deleteMessage, { id: message.id })
  await tell.http(ida, messages.removeMessage, { params: { id: answer.id } })
  await tell.call(friend, rooms.leaveRoom, params)
  await owner.call(messages.sendMessage, { ...params, content: 'Still hungry?', client_id: 'ida-0003-kitchen' })
  await tell.http(ida, rooms.changeRoom, { params, body: { topic: 'What was cooking' } })
  await tell.http(ida, rooms.removeMember, { params: { ...params, username: 'ben' } })
  await house.settle()
  tell.heard(friend)
  tell.heard(owner)
}

// The chat slice moves in: the page of a room, the connection that follows who is signed in, the keys of the script.
import { effect } from '@preact/signals'
import { words } from '#words/index'
import { forgetAllRooms, startRooms } from '../../bedrock/joined-rooms.ts'
import { link } from '../../bedrock/link.ts'
import { registerPages, registerShortcuts } from '../../bedrock/registry.ts'
import { forgetPerson, person, signingOut, whenPersonLeaves } from '../../bedrock/session.ts'
import { closeSocket, onPush, openSocket } from '../../bedrock/socket.ts'
import { notify } from '../../kit/toast.tsx'
import { forgetDrafts } from './composer-state.ts'

/** Adds the slice to the house. */
export function moveInChat(): void {
  registerPages({
    id: 'room',
    path: '/rooms/:name/:id?',
    title: ({ name = '' }) => words.chat.pageTitle(name),
    access: 'signed-in',
    frame: 'house',
    inks: ['cyan', 'acid'],
    load: () => import('./chat-page.tsx'),
  })
  startRooms()
  effect(() => {
    if (person.value === null) closeSocket()
    else openSocket()
  })
  whenPersonLeaves(({ id }) => {
    forgetAllRooms()
    // A session that merely ended leaves the drafts for whoever signs in again; signing out does not.
    if (signingOut.peek()) forgetDrafts(id)
  })
  onPush('session_ended', ({ reason }) => {
    if (reason === 'deleted' && person.peek()) forgetDrafts(person.peek()?.id ?? 0)
  })
  effect(() => {
    const now = link.value
    // Another version asks for a reload, which the page itself offers; everything else ends at the door, with the reason.
    if (now.state !== 'stopped' || now.code === 'PROTOCOL' || signingOut.peek()) return
    notify(now.error, { tone: 'fault' })
    forgetPerson()
  })
  const keys = words.chat.keys
  const listed = (id: string, stroke: string, label: string) => ({
    id: `chat-${id}`,
    keys: stroke,
    label: () => label,
    group: () => keys.group,
  })
  registerShortcuts(
    listed('newest', 'shift+Tab', keys.newest),
    listed('lines', 'ArrowUp', keys.lines),
    listed('reply', 'r', keys.reply),
    listed('edit', 'e', keys.edit),
    listed('edit-last', 'ArrowUp', keys.editLast),
    listed('report', '!', keys.report),
    listed('delete', 'Delete', keys.delete),
    listed('copy', 'c', keys.copy),
    listed('keep', 'b', keys.keep),
    listed('stick', 's', keys.stick),
    listed('pin', 'p', keys.pin),
    listed('write', 'Escape', keys.write),
    listed('send', 'Enter', keys.send),
    listed('newline', 'shift+Enter', keys.newline),
  )
}

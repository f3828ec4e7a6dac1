// The rooms slice moves in: the list in the rail, the page of all rooms, the way from one to the next.
import { words } from '#words/index'
import {
  registerOverlay,
  registerPages,
  registerPalette,
  registerPlaces,
  registerRail,
  registerShortcuts,
} from '../../bedrock/registry.ts'
import { person } from '../../bedrock/session.ts'
import { DialogsWhenOpen } from './dialogs-when-open.tsx'
import { startOpenedRoom } from './opened-room.ts'
import { openRoomDialog } from './open-room-dialog.ts'
import { openRooms, startRoomList } from './room-list.ts'
import { RoomsRail } from './rooms-rail.tsx'
import { stepRoom } from './step-room.ts'

/** Adds the slice to the house. */
export function moveInRooms(): void {
  startRoomList()
  startOpenedRoom()
  registerOverlay(DialogsWhenOpen)
  registerRail({ id: 'rooms', order: 0, Section: RoomsRail })
  registerPages(
    {
      id: 'home',
      path: '/',
      title: () => words.rooms.pageTitle,
      access: 'signed-in',
      frame: 'house',
      inks: ['cyan', 'acid'],
      load: () => import('./home-page.tsx'),
    },
    {
      id: 'rooms',
      path: '/rooms',
      title: () => words.rooms.pageTitle,
      access: 'signed-in',
      frame: 'house',
      inks: ['cyan', 'acid'],
      load: () => import('./rooms-page.tsx'),
    },
  )
  registerPlaces({
    id: 'rooms',
    order: 0,
    href: '/rooms',
    label: () => words.rooms.title,
    icon: 'talk',
    bar: true,
    rail: false,
    show: () => person.value !== null,
  })
  registerPalette(() => [
    ...openRooms.value.map(({ name, topic }) => ({
      id: `room-${name}`,
      label: `#${name}`,
      kind: words.rooms.kind,
      keywords: topic,
      href: `/rooms/${name}`,
      writes: true,
    })),
    {
      id: 'open-room',
      label: words.rooms.open.act,
      kind: words.shell.palette.act,
      run: () => (openRoomDialog.value = true),
    },
  ])
  const group = () => words.chat.keys.group
  registerShortcuts(
    { id: 'next-room', keys: 'alt+ArrowDown', label: () => words.chat.keys.nextRoom, group, run: () => stepRoom(1) },
    { id: 'last-room', keys: 'alt+ArrowUp', label: () => words.chat.keys.lastRoom, group, run: () => stepRoom(-1) },
  )
}

// `neospace room …`.
import type { CliCommand } from '../cli-command.ts'
import { everyPage } from '../every-page.ts'
import { CliError } from '../exit-codes.ts'
import { reachHouse } from '../house/reach-house.ts'
import { archiveRoomAct, listRoomsAct, openRoomAct } from '../house/rooms.ts'
import { table } from '../table.ts'

interface ListedRoom {
  readonly id: number
  readonly name: string
  readonly topic: string
  readonly kind: string
  readonly archived: boolean
}

export const roomList: CliCommand = {
  name: 'room list',
  summary: 'Lists the rooms that everyone can see.',
  options: { archived: { type: 'boolean', meaning: 'Those that are archived instead.' } },
  details: 'Private rooms are known to their members alone.',
  async run({ options, config }) {
    const { items, order } = await everyPage<ListedRoom>(config().config, listRoomsAct, {
      archived: options['archived'] === true,
    })
    const rows = items.map((room) => [String(room.id), room.name, room.kind, room.topic])
    return {
      data: { rooms: items, order },
      text: rows.length > 0 ? table(['id', 'name', 'kind', 'topic'], rows) : 'There are none.',
    }
  },
}

export const roomOpen: CliCommand = {
  name: 'room open',
  summary: 'Opens a room; people who are there see it at once.',
  args: ['NAME'],
  options: {
    topic: { type: 'string', value: 'TEXT', meaning: 'What it is for.' },
    announcement: { type: 'boolean', meaning: 'Only the people who run the house post in it.' },
  },
  details: 'A private room needs a person in it and is opened in the client.',
  async run({ args: [name], options, config }) {
    const kind = options['announcement'] === true ? 'announcement' : 'text'
    // Only `openRoomAct` answers here.
    const room = (await reachHouse(config().config, openRoomAct, { name, topic: options['topic'] ?? '', kind })) as {
      id: number
    }
    return { data: { ...room, kind }, text: `${name} is open (room ${room.id}).` }
  },
}

export const roomArchive: CliCommand = {
  name: 'room archive',
  summary: 'Archives a room: it stays readable and takes no messages; --undo brings it back.',
  args: ['ROOM'],
  options: { undo: { type: 'boolean', meaning: 'Brings it back.' } },
  async run({ args: [room = ''], options, config }) {
    if (room === '') throw new CliError('usage', 'Which room?')
    const archived = options['undo'] !== true
    const done = await reachHouse(config().config, archiveRoomAct, { room, archived })
    return { data: done, text: archived ? `${room} is archived.` : `${room} takes messages again.` }
  },
}

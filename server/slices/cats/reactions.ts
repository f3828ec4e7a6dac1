// What of all that happens comes to the cats.
import { everywhere } from '#bedrock/bus'
import { tidingNoted } from '#events/cats'
import type { AppContext } from '#server/context'
import { ofPeople } from './commands/of-people.ts'
import { ofRooms } from './commands/of-rooms.ts'
import { ofWalls } from './commands/of-walls.ts'
import { ofWorks } from './commands/of-works.ts'
import { wake } from './prepare/bring-tidings.ts'

export const reactions = [
  ...ofRooms,
  ...ofPeople,
  ...ofWalls,
  ...ofWorks,
  // On every node, because another one may lead.
  everywhere(tidingNoted, (ctx: AppContext) => wake(ctx)),
]

// What of all that happens comes to the cats.
import { ofPeople } from './commands/of-people.ts'
import { ofRooms } from './commands/of-rooms.ts'
import { ofWorks } from './commands/of-works.ts'

export const reactions = [...ofRooms, ...ofPeople, ...ofWorks]

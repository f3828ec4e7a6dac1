// What is noted when something happens, and how people hear of it.
import { ofMessages } from './commands/of-messages.ts'
import { ofPeople } from './commands/of-people.ts'
import { toldAfter } from './prepare/told-after.ts'

export const reactions = [...ofMessages, ...ofPeople, ...toldAfter]

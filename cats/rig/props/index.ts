// The sixteen things, one for each way in which something goes wrong.
import type { Prop, PropName } from './prop.types.ts'
import { doors } from './doors.ts'
import { machines } from './machines.ts'
import { things } from './things.ts'

export const props: Readonly<Record<PropName, Prop>> = { ...doors, ...things, ...machines }

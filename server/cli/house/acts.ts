// Every act by its name: what the control socket accepts.
import { backupAct } from './backup.ts'
import type { HouseAct } from './house-act.ts'
import { migrateStatusAct, migrateUpAct } from './migrations.ts'
import { createUserAct } from './people.ts'
import { ping } from './ping.ts'
import { statusAct } from './status.ts'

export const acts: readonly HouseAct[] = [ping, statusAct, backupAct, migrateStatusAct, migrateUpAct, createUserAct]

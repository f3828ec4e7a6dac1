// Makes a backup.
import { Type } from 'typebox'
import { createBackup } from '#bedrock/backup/create-backup'
import { dataAct } from './house-act.ts'

/** Makes a backup of the data as it is; answers `{name, path, manifest}`. */
export const backupAct = dataAct('backup', Type.Object({}), (ctx) => createBackup(ctx, 'by hand'))

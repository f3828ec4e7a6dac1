// Makes a backup.
import { Type } from 'typebox'
import { createBackup } from '#bedrock/backup/create-backup'
import { dataAct } from './house-act.ts'
import { tellHouse } from './tell-house.ts'

/** Makes a backup of the data as it is; answers `{name, path, manifest}`. */
export const backupAct = dataAct('backup', Type.Object({}), async (ctx) => {
  try {
    const made = await createBackup(ctx, 'by hand')
    await tellHouse(ctx, 'backup.done')
    return made
  } catch (error) {
    await tellHouse(ctx, 'backup.failed')
    throw error
  }
})

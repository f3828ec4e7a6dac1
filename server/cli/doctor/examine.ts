// Everything that the doctor looks at, in order.
import { existsSync } from 'node:fs'
import type { LoadedConfig } from '../../config/config.ts'
import { addressFindings } from './address.ts'
import { dataFindings } from './data.ts'
import { databaseFindings } from './database.ts'
import type { Finding } from './finding.ts'
import { hint } from './finding.ts'
import { machineFindings } from './machine.ts'
import { serverFindings } from './server.ts'

/** All findings; never throws for what it finds. */
export async function examine({ config, warnings }: LoadedConfig): Promise<readonly Finding[]> {
  const present = existsSync(config.dataDir)
  return [
    ...machineFindings(config),
    ...(present
      ? await dataFindings(config)
      : [hint('data', `${config.dataDir} is not there yet; the first start makes it.`)]),
    ...(present || config.database.kind === 'postgres' ? await databaseFindings(config) : []),
    ...addressFindings(config, warnings),
    ...(await serverFindings(config)),
  ]
}

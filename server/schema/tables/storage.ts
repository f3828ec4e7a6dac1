// What is written only to see whether the storage takes it; empty at rest.
import type { Generated } from 'kysely'

export interface StorageProbesTable {
  id: Generated<number>
  filler: string
}

// Stores what the owner decided.
import { houseChanged } from '#events/house'
import type { Tx } from '../owns.ts'
import type { Settings } from '../parts/settings.ts'

/** [HOUSE-2.2] */
export async function changeSettings(tx: Tx, change: Partial<Settings>, by: number | null): Promise<void> {
  for (const [key, value] of Object.entries(change)) {
    const text = JSON.stringify(value)
    await tx.db
      .insertInto('settings')
      .values({ key, value: text })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: text }))
      .execute()
  }
  await tx.announce(houseChanged({ keys: Object.keys(change), by }))
}

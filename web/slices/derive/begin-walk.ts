// The first step of a walk.
import { api } from '../../bedrock/api.ts'
import { navigate } from '../../bedrock/router.ts'
import { newSeed } from '../friends/directory-address.ts'
import { walkAddress } from './walk-address.ts'

/** Goes to the first door in the order of a new seed, or to the page of the dérive where no door is open; rejects with why it could not. */
export async function beginWalk(): Promise<void> {
  const seed = newSeed()
  const { on } = await api('GET /api/doors/draw', { query: { seed } })
  navigate(on === null ? '/derive' : walkAddress(seed, on.username))
}

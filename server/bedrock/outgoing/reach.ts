// From a judged address to a connection: where its name leads is judged too, and the first place that answers is taken.
import type { Socket } from 'node:net'
import type { Dial } from './dial.ts'
import { type Grounds, judgePlaces, type Target } from './judge.ts'
import { RefusedFetch } from './refused-fetch.ts'
import type { ResolveName } from './resolve-name.ts'

const maxPlaces = 3

/** Opens a connection to a judged target. Throws `RefusedFetch`, or what the network says. */
export async function reach(
  target: Target,
  { resolve, dial }: { readonly resolve: ResolveName; readonly dial: Dial },
  grounds: Grounds,
  signal: AbortSignal,
): Promise<Socket> {
  const places = await placesOf(target, resolve, signal)
  if (places.length === 0) throw new RefusedFetch('unknown')
  judgePlaces(target, places, grounds)
  return await firstThatAnswers(target, places.slice(0, maxPlaces), dial, signal)
}

/** The addresses of the target; the time that is over ends the wait even where the name server does not. */
async function placesOf(target: Target, resolve: ResolveName, signal: AbortSignal): Promise<readonly string[]> {
  if (isBare(target)) return [target.name]
  const over = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(new RefusedFetch('slow')), { once: true }),
  )
  return Promise.race([resolve(target.name, signal), over])
}

const isBare = ({ url, name }: Target): boolean => url.hostname.startsWith('[') || /^\d+(\.\d+){3}$/.test(name)

async function firstThatAnswers(target: Target, places: readonly string[], dial: Dial, signal: AbortSignal) {
  let last: unknown = new RefusedFetch('unreachable')
  for (const place of places) {
    try {
      return await dial(target, place, signal)
    } catch (error) {
      if (signal.aborted) throw error
      last = error
    }
  }
  throw last
}

// The world of the house as it is kept.
import { createHash } from 'node:crypto'
import type { World } from '#cats/world/world.types'
import { readWorld, writeWorld } from '#cats/world/written'

/** What is stored of a world. */
export interface StoredWorld {
  readonly world: string
  readonly hash: string
}

/** A world as text, with the hash by which two are compared. */
export function storedWorld(world: World): StoredWorld {
  const text = writeWorld(world)
  return { world: text, hash: createHash('sha256').update(text).digest('hex') }
}

/** The world of a stored text. A text of another form is a bug: a migration has to bring it along. */
export function worldOf(text: string): World {
  const world = readWorld(text)
  if (!world) throw new Error('the world of the cats is stored in a form that this version does not read')
  return world
}

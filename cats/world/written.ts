// A world as text, and back: equal worlds have equal texts, so that comparing texts compares worlds.
import { form, type PackedWorld, packWorld } from './pack.ts'
import { unpackWorld } from './unpack.ts'
import type { World } from './world.types.ts'

/** The text of a world. */
export const writeWorld = (world: World): string => JSON.stringify(packWorld(world))

/** The world of a text that `writeWorld` made; null when it is of another form. */
export function readWorld(text: string): World | null {
  // Written by the house alone, in the form that it names.
  const packed = JSON.parse(text) as PackedWorld
  return packed.form === form ? unpackWorld(packed) : null
}

/** Another world that is the same: for looking ahead without touching the first. */
export const copyWorld = (world: World): World => unpackWorld(structuredClone(packWorld(world)))

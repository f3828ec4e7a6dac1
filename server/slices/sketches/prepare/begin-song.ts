// Begins a song that was made elsewhere in the house.
import type { Actor } from '#bedrock/actor'
import type { AppContext } from '#server/context'
import { beginSketch } from '../commands/begin-sketch.ts'
import type { Tx } from '../owns.ts'
import { newSeed, newSketchName } from '../parts/names.ts'

export interface MadeSong {
  readonly title: string
  readonly code: string
  /** What it was made from. */
  readonly from?: { readonly name: string; readonly revision: number }
}

/** [CODE-4.1, SONG-2.1] As one’s own draft, as any sketch is begun, with the same refusals; answers its name. */
export async function beginSong(ctx: AppContext, actor: Actor, song: MadeSong): Promise<string> {
  const drawn = { name: newSketchName(ctx.random), seed: newSeed(ctx.random) }
  await ctx.db.write(`sketches:${actor.id}`, (tx: Tx) => beginSketch(tx, actor, { kind: 'song', ...song }, drawn))
  return drawn.name
}

// A place for a file that comes: its room is kept from the beginning, and the row turns true only when all its bytes are in the store.
import { join } from 'node:path'
import type { Actor } from '#bedrock/actor'
import type { MadeMedia, TaskSeals } from '#bedrock/media/media-task'
import type { AppContext } from '#server/context'
import { dropFile, finishFile } from '../commands/finish-file.ts'
import { type Reservation, reserveFile } from '../commands/reserve-file.ts'
import type { Tx } from '../owns.ts'
import { newFileName } from '../parts/file-name.ts'
import { pieceOf } from '../parts/stored.ts'
import type { FileRow } from '../view.ts'
import { sealFile } from './seal-file.ts'

export interface Booking {
  /** With what it is sealed on its way, if it is. */
  readonly seals: TaskSeals | undefined
  /** Moves the pieces from this folder into the store and makes the file true. */
  keep(made: MadeMedia, folder: string): Promise<FileRow>
  /** Takes back the room, and whatever was stored. */
  giveUp(): Promise<void>
}

/** [FILE-1.5] Refuses with QUOTA. */
export async function book(ctx: AppContext, actor: Actor, wanted: Omit<Reservation, 'name'>): Promise<Booking> {
  const name = newFileName(ctx.random)
  const { quotaBytes } = ctx.config
  // One key a person: their files are counted one after another.
  const key = `files:${actor.id}`
  const id = await ctx.db.write(key, (tx: Tx) => reserveFile(tx, actor, { ...wanted, name }, quotaBytes))
  const stored: string[] = []
  const { sealedFor: roomId } = wanted
  const sealing = roomId === null ? undefined : sealFile(ctx, { roomId, ownerId: actor.id, name })
  return {
    seals: sealing?.seals,
    async keep(made, folder) {
      for (const { size } of made.sizes) {
        stored.push(pieceOf(name, size))
        await ctx.files.put(pieceOf(name, size), join(folder, size))
      }
      const secrets = sealing && ((wordsKey: string) => sealing.secrets(wordsKey, made.peaks))
      const row = await ctx.db.write(key, (tx: Tx) =>
        finishFile(tx, { ownerId: actor.id, id, made, quotaBytes, secrets }),
      )
      return { ...row, peaks: made.peaks && JSON.stringify(made.peaks) }
    },
    async giveUp() {
      for (const piece of stored) await ctx.files.remove(piece)
      await ctx.db.write(key, (tx: Tx) => dropFile(tx, id))
    },
  }
}

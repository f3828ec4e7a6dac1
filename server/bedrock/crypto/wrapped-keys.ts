// The keys that slices keep in the database, wrapped by the ring: a new key for the ring, and all of them wrapped with it.
import type { AppContext } from '#server/context'

/** A wrapped key, and whom it is wrapped for. */
export interface WrappedKey {
  readonly owner: string
  readonly wrapped: string
}

/** Where a slice keeps keys. */
export interface KeyHolder {
  /** The first that this key of the ring wraps. */
  readonly wrappedBy: (ctx: AppContext, ringKey: string) => Promise<WrappedKey | undefined>
  /** The first that none of these wraps. */
  readonly wrappedByOthers: (ctx: AppContext, ringKeys: readonly string[]) => Promise<WrappedKey | undefined>
  /** Wraps some again that another key than the newest wraps, so few that those who write meanwhile do not wait; answers how many there were. */
  readonly rewrapSome: (ctx: AppContext) => Promise<number>
}

/** [DM-2.4] Puts a new key into the ring and wraps all with it; answers how many. A ring given by a setting has its new key already. Broken off, it goes on where it was. */
export async function rotateKeyring(ctx: AppContext, holders: readonly KeyHolder[]): Promise<number> {
  if (ctx.config.keyring === null) ctx.keyring.add()
  let done = 0
  for (const holder of holders)
    for (let some = await holder.rewrapSome(ctx); some > 0; some = await holder.rewrapSome(ctx)) done += some
  return done
}

/** [DM-2.4] Takes away the keys that wrap nothing any more; answers how many. Backups made before the rotation do not open without them. */
export async function pruneKeyring(ctx: AppContext, holders: readonly KeyHolder[]): Promise<number> {
  const [, ...older] = ctx.keyring.ids()
  const used = new Set<string>()
  for (const id of older)
    for (const holder of holders) if (!used.has(id) && (await holder.wrappedBy(ctx, id))) used.add(id)
  ctx.keyring.keep(used)
  return older.length - used.size
}

/** [DM-2.5] Opens one key of each that the ring holds, and finds the first that none of them wraps. Throws `MissingKey`. */
export async function checkKeyring(ctx: AppContext, holder: KeyHolder): Promise<void> {
  const ids = ctx.keyring.ids()
  const found = [await holder.wrappedByOthers(ctx, ids)]
  for (const id of ids) found.push(await holder.wrappedBy(ctx, id))
  for (const key of found) if (key) ctx.keyring.unwrap(key.owner, key.wrapped)
}

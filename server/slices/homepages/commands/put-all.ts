// Puts many files into somebody's own home pages at once.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { homepageWritten } from '#events/homepages'
import type { Tx } from '../owns.ts'
import type { HomePath } from '../parts/paths.ts'
import { ownAudience } from '../queries/own-files.ts'
import { placeFiles, refuseExcess, takeTurn } from './take-turn.ts'

/** A file with what is written in it, with the picture or sound that was made of it, or with neither: then that which stands there stays. */
export type Came = { readonly at: HomePath } & (
  | { readonly text: string }
  | { readonly file: { readonly name: string; readonly bytes: number } }
  | object
)

/** Beside what is there, or in the place of all of it. */
export type How = 'add' | 'replace'

/** [WALL-10.13] All of it or nothing; what was written before stays with each text once. */
export async function putAll(tx: Tx, actor: Actor, came: readonly Came[], how: How): Promise<void> {
  await takeTurn(tx, actor.id)
  const there = await tx.db.selectFrom('homepage_files').selectAll().where('owner_id', '=', actor.id).execute()
  const before = new Map(there.map((row) => [row.path_key, row]))
  const keys = new Set(came.map(({ at }) => at.key))
  const gone = how === 'add' ? [] : there.filter((row) => !keys.has(row.path_key))
  for (const { id } of gone) await tx.db.deleteFrom('homepage_files').where('id', '=', id).execute()
  for (const one of came) {
    const { path, key, kind } = one.at
    const row = before.get(key)
    const bears = 'text' in one ? ofText(one.text, row) : 'file' in one ? ofFile(one.file) : null
    if (row)
      await tx.db
        .updateTable('homepage_files')
        .set({ path, ...bears, rev: row.rev + 1, changed_at: tx.now })
        .where('id', '=', row.id)
        .execute()
    else {
      const first = bears ?? refuse('CONFLICT', `${path} was taken away meanwhile. Send the zip again.`)
      await tx.db
        .insertInto('homepage_files')
        .values({ owner_id: actor.id, path, path_key: key, kind, ...first, rev: 1, changed_at: tx.now })
        .execute()
    }
  }
  await refuseExcess(tx, actor.id)
  await placeFiles(tx, actor.id, await ownAudience(tx.db, actor.id))
  const now = await tx.db
    .selectFrom('homepage_files')
    .select(['id', 'path_key'])
    .where('owner_id', '=', actor.id)
    .where('kind', '=', 'page')
    .execute()
  await tx.announce(homepageWritten({ fileIds: now.flatMap(({ id, path_key }) => (keys.has(path_key) ? [id] : [])) }))
}

const ofText = (text: string, before?: { readonly text: string | null; readonly former: string | null }) => ({
  text,
  former: before === undefined ? null : before.text === text ? before.former : before.text,
  file_name: null,
  bytes: Buffer.byteLength(text),
})

const ofFile = ({ name, bytes }: { readonly name: string; readonly bytes: number }) => ({
  text: null,
  former: null,
  file_name: name,
  bytes,
})

// One change of somebody's home pages at a time, and what each has to leave true.
import { refuse } from '#bedrock/refusal'
import type { Audience } from '#contract/audience'
import { sizes } from '#contract/limits'
import { useFiles } from '#slices/files/index'
import type { Tx } from '../owns.ts'
import { ownFiles } from '../queries/own-files.ts'

/** Nobody else changes or counts these files until the transaction ends: on PostgreSQL, and between nodes, by the lock on this row. */
export async function takeTurn(tx: Tx, ownerId: number): Promise<void> {
  await tx.db
    .insertInto('homepages')
    .values({ owner_id: ownerId, audience: 'me', turn: 1 })
    .onConflict((conflict) => conflict.column('owner_id').doUpdateSet((eb) => ({ turn: eb('homepages.turn', '+', 1) })))
    .execute()
}

/** [WALL-10.3] Refuses what is too much by now: pages, files, or what they take together. */
export async function refuseExcess(tx: Tx, ownerId: number): Promise<void> {
  const files = await ownFiles(tx.db, ownerId)
  if (files.filter(({ kind }) => kind === 'page').length > sizes.homepagePages)
    refuse('QUOTA', `Home pages are at most ${sizes.homepagePages} pages. Take one away first.`)
  if (files.length > sizes.homepageFiles)
    refuse('QUOTA', `Home pages are at most ${sizes.homepageFiles} files. Take some away first.`)
  if (files.reduce((sum, { bytes }) => sum + bytes, 0) > sizes.homepageFilesBytes)
    refuse(
      'QUOTA',
      `Home pages may take ${sizes.homepageFilesBytes / 1_048_576} MiB in all, and this would be more. Take some files away first.`,
    )
}

/** [WALL-10.5] Says of every picture and sound where it stands and for whom. One that was taken away from the files meanwhile stands nowhere. */
export async function placeFiles(tx: Tx, ownerId: number, audience: Audience): Promise<void> {
  const there = await tx.db
    .selectFrom('homepage_files')
    .innerJoin('files', 'files.name', 'homepage_files.file_name')
    .select(['files.name', 'files.made_for'])
    .where('homepage_files.owner_id', '=', ownerId)
    .where('files.owner_id', '=', ownerId)
    .where('files.state', '=', 'ready')
    .execute()
  await useFiles(tx, {
    place: 'homepage',
    placeId: ownerId,
    ownerId,
    audience,
    files: there.map(({ name, made_for }) => ({ name, uses: [made_for] })),
  })
}

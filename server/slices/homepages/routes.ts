// Home pages over HTTP.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { type BoundDocument, type BoundRoute, serve } from '#bedrock/slice'
import * as contract from '#contract/homepages'
import type { AppContext } from '#server/context'
import { changeAudience } from './commands/change-homepage.ts'
import { putAll } from './commands/put-all.ts'
import { putFile, removeFile, renameFile, writeText } from './commands/write-files.ts'
import type { Tx } from './owns.ts'
import { isWritten, readPath } from './parts/paths.ts'
import { giveArchive } from './prepare/give-archive.ts'
import { showFrame } from './prepare/frames.ts'
import { ownHomepage, seenPage } from './prepare/looks.ts'
import { takeArchive } from './prepare/take-archive.ts'
import { readText, takeAt } from './prepare/take-in.ts'
import { viewFiles } from './prepare/view-files.ts'
import { presentFile } from './queries/own-files.ts'
import type { FileRow } from './view.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => {
  const own = <T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> => ctx.db.write(`homepage:${actor.id}`, work)
  const answered = async (actor: Actor, row: FileRow) => {
    const [file] = await viewFiles(ctx, actor.id, [row])
    return { file: file ?? refuse('NOT_FOUND', 'There is no file of this name.') }
  }
  return [
    serve(contract.getHomepage, async ({ actor, params, query }) => ({
      page: await seenPage(ctx, actor?.id ?? null, params.username, query?.path ?? ''),
    })),
    serve(contract.getOwnHomepage, ({ actor }) => ownHomepage(ctx, actor.id)),
    serve(contract.changeHomepage, async ({ actor, body: { audience } }) => {
      await own(actor, (tx) => changeAudience(tx, actor, audience))
      return { audience }
    }),
    serve(contract.getHomepageText, async ({ actor, query }) => {
      const row = await presentFile(ctx.db.reader, actor.id, readPath(query.path).key)
      if (row.text === null) refuse('NOT_FOUND', 'There is nothing written in this file.')
      return { ...(await answered(actor, row)), text: row.text, former: row.former }
    }),
    serve(contract.writeHomepageText, async ({ actor, body }) => {
      const at = readPath(body.path)
      if (!isWritten(at.kind)) refuse('VALIDATION', 'A picture or sound is sent as a file, not written.')
      const text = readText(body.text)
      return await answered(actor, await own(actor, (tx) => writeText(tx, actor, at, { text, rev: body.rev })))
    }),
    serve(contract.sendHomepageFile, async ({ actor, query, arriving }) => {
      const at = readPath(query.path)
      const file = await takeAt(ctx, actor, at, arriving)
      return await answered(actor, await own(actor, (tx) => putFile(tx, actor, at, file)))
    }),
    serve(contract.sendHomepageArchive, async ({ actor, query: { how }, arriving }) => {
      await takeArchive(ctx, actor, arriving, (came) => own(actor, (tx) => putAll(tx, actor, came, how)))
      return { files: (await ownHomepage(ctx, actor.id)).files }
    }),
    serve(contract.renameHomepageFile, async ({ actor, body }) => {
      const [from, to] = [readPath(body.path), readPath(body.to, 'to')]
      return await answered(actor, await own(actor, (tx) => renameFile(tx, actor, from, to)))
    }),
    serve(contract.removeHomepageFile, async ({ actor, query }) => {
      await own(actor, (tx) => removeFile(tx, actor, readPath(query.path)))
      return {}
    }),
  ]
}

/** Where they are shown, outside of the contract's envelope. */
export const documents = (ctx: AppContext): readonly BoundDocument[] => [
  { path: '/pages.zip', personal: true, answer: ({ actor }) => giveArchive(ctx, actor) },
  {
    path: '/frames/homepages/:ticket/*',
    personal: false,
    answer: ({ params: { ticket = '', '*': path = '' }, alone }) => showFrame(ctx, ticket, path, alone),
  },
]

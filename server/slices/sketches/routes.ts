// Sketches over HTTP.
import type { Actor } from '#bedrock/actor'
import { pageOf } from '#bedrock/page'
import { type BoundRoute, serve } from '#bedrock/slice'
import { sizes } from '#contract/limits'
import * as contract from '#contract/sketches'
import type { AppContext } from '#server/context'
import { beginSketch } from './commands/begin-sketch.ts'
import { eraseSketch } from './commands/erase-sketches.ts'
import { keepDraft, keepRevision } from './commands/keep-draft.ts'
import { pinSketches } from './commands/pin-sketches.ts'
import { publishSketch } from './commands/publish-sketch.ts'
import { removeRevision } from './commands/remove-revision.ts'
import type { Tx } from './owns.ts'
import { newSeed, newSketchName } from './parts/names.ts'
import { seenGallery } from './prepare/seen-gallery.ts'
import { seenLineage, seenRevisions, seenSketch } from './prepare/seen-sketch.ts'
import { ownWithDraft, viewerOf } from './prepare/with-around.ts'
import { pinsOf } from './queries/gallery.ts'
import { ownSketches } from './queries/own-sketches.ts'
import { viewRevision } from './view.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => {
  const { reader } = ctx.db
  const write = <T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> =>
    ctx.db.write(`sketches:${actor.id}`, work)
  return [
    serve(contract.listOwnSketches, async ({ actor, query }) => {
      const { shelf, before } = query ?? {}
      const rows = await ownSketches(reader, actor.id, { shelf, before, count: sizes.pageDefault + 1 })
      const view = await viewerOf(ctx, reader, actor.id, rows, true)
      return pageOf(rows, sizes.pageDefault, 'newest', view, ({ name }) => ({
        ...(shelf === undefined ? {} : { shelf }),
        before: name,
      }))
    }),
    serve(contract.createSketch, async ({ actor, body }) => {
      const drawn = { name: newSketchName(ctx.random), seed: newSeed(ctx.random) }
      await write(actor, (tx) => beginSketch(tx, actor, body, drawn))
      return await ownWithDraft(ctx, reader, actor.id, drawn.name)
    }),
    serve(contract.getOwnSketch, ({ actor, params: { name } }) => ownWithDraft(ctx, reader, actor.id, name)),
    serve(contract.saveDraft, async ({ actor, params: { name }, body }) => {
      await write(actor, (tx) => keepDraft(tx, actor, name, body))
      return await ownWithDraft(ctx, reader, actor.id, name)
    }),
    serve(contract.keepRevision, async ({ actor, params: { name }, body: { rev } }) => ({
      revision: viewRevision(await write(actor, (tx) => keepRevision(tx, actor, name, rev))),
    })),
    serve(contract.removeRevision, async ({ actor, params: { name, number } }) => {
      await write(actor, (tx) => removeRevision(tx, actor, name, number))
      return {}
    }),
    serve(contract.publishSketch, async ({ actor, params: { name }, body }) => {
      await write(actor, (tx) => publishSketch(tx, actor, name, body))
      return await ownWithDraft(ctx, reader, actor.id, name)
    }),
    serve(contract.deleteSketch, async ({ actor, params: { name } }) => {
      await write(actor, (tx) => eraseSketch(tx, actor, name))
      return {}
    }),
    serve(contract.pinSketches, async ({ actor, body: { names } }) => {
      await write(actor, (tx) => pinSketches(tx, actor, names))
      const pins = await pinsOf(reader, actor.id, actor.id)
      return { pins: pins.map(await viewerOf(ctx, reader, actor.id, pins)) }
    }),
    serve(contract.listSketches, ({ actor, query }) => seenGallery(ctx, actor?.id ?? null, query ?? {})),
    serve(contract.getSketch, ({ actor, params: { name }, query }) =>
      seenSketch(ctx, actor?.id ?? null, name, query?.revision),
    ),
    serve(contract.listRevisions, ({ actor, params: { name }, query }) =>
      seenRevisions(ctx, actor?.id ?? null, name, query?.before),
    ),
    serve(contract.getLineage, ({ actor, params: { name } }) => seenLineage(ctx, actor?.id ?? null, name)),
  ]
}

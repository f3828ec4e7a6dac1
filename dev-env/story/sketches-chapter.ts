// The owner makes a sketch, and the friend a remix of it.
import { uploadFile } from '#contract/files'
import * as sketches from '#contract/sketches'
import { png } from '../pictures.ts'
import type { Cast } from './cast.ts'

const written = '//@needs sound\nfunction draw() {\n  circle(width / 2, height / 2, 40)\n}\n'

/** Every route of sketches. */
export async function sketchesChapter({ tell, ida, ben, owner }: Cast): Promise<void> {
  const begun = await tell.http(ida, sketches.createSketch, {
    body: { kind: 'p5', title: 'Moon', code: 'circle(200, 200, 40)' },
  })
  const { name } = begun.own.sketch
  const params = { name }
  await tell.http(ida, sketches.saveDraft, { params, body: { code: written, title: 'Full moon', rev: 0 } })
  await tell.http(ida, sketches.getOwnSketch, { params })
  await tell.http(ida, sketches.keepRevision, { params, body: { rev: 1 } })
  const brighter = written.replace('40', '60')
  await ida.request(sketches.saveDraft, { params, body: { code: brighter, title: 'Full moon', rev: 1 } })
  await ida.request(sketches.keepRevision, { params, body: { rev: 2 } })
  await tell.http(ida, sketches.removeRevision, { params: { name, number: 1 } })
  const { file } = await ida.request(uploadFile, { query: { use: 'image' }, bytes: png(64, 48) })
  await tell.http(ida, sketches.publishSketch, {
    params,
    body: {
      revision: 2,
      visibility: 'public',
      title: 'Full moon',
      caption: 'It rises over the stairs.',
      alt: 'A pale circle',
      tags: ['night', 'calm'],
      licence: 'cc-by-sa',
      picture: file.name,
      seed: 20_260_714,
    },
  })
  await tell.http(ida, sketches.listOwnSketches, {})
  await tell.http(ida, sketches.pinSketches, { body: { names: [name] } })
  await tell.http(ben, sketches.listSketches, { query: { by: owner.username } })
  await tell.http(ben, sketches.getSketch, { params })
  await tell.http(ben, sketches.listRevisions, { params })
  const remix = await tell.http(ben, sketches.createSketch, {
    body: { kind: 'p5', title: 'Two moons', code: written, from: { name, revision: 2 } },
  })
  await tell.http(ben, sketches.getLineage, { params: { name: remix.own.sketch.name } })
  await tell.http(ida, sketches.deleteSketch, { params })
}

// The page by which a sketch stands on pages elsewhere: no session is looked at, and nothing but the sketch is in it.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runSources, withRunOrigin } from '#bedrock/framed/run-origin'
import { builtClient } from '#bedrock/http/pages'
import { Refusal } from '#bedrock/refusal'
import type { BoundDocument, ServedDocument } from '#bedrock/slice'
import type { AppContext } from '#server/context'
import { readSketchAddress } from '../parts/read-address.ts'
import { noSketch } from '../queries/own-sketches.ts'
import { seenSketch } from './seen-sketch.ts'

/** For a house whose client is not built. */
const bare =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>NeoSpace</title></head><body><div id="embed"></div></body></html>'

/** [CODE-4.31] Any page may show it. It takes nothing in but what the house serves, and shows nothing but the runner's frames. */
const headersFor = (frames: readonly string[]): Readonly<Record<string, string>> => ({
  'cache-control': 'no-cache',
  'cross-origin-resource-policy': 'cross-origin',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${frames.join(' ')}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    'frame-ancestors *',
  ].join(';'),
})

/** [CODE-4.31] As a stranger sees it. The page's script says itself what is not there. */
export const embedDocuments = (ctx: AppContext): readonly BoundDocument[] => {
  const { config } = ctx
  const headers = headersFor(runSources(config))
  const page = readFile(join(builtClient, 'embed.html'), 'utf8')
    .catch(() => bare)
    .then((text) => withRunOrigin(text, config.runOrigin))
  const answer: BoundDocument['answer'] = async ({ params }): Promise<ServedDocument> => ({
    status: (await isThere(ctx, params)) ? 200 : 404,
    type: 'text/html; charset=utf-8',
    body: await page,
    headers,
    framed: true,
  })
  return [
    { path: '/embed/sketches/:name', personal: false, answer },
    { path: '/embed/sketches/:name/:revision', personal: false, answer },
  ]
}

async function isThere(ctx: AppContext, params: Readonly<Record<string, string>>): Promise<boolean> {
  try {
    const { name, revision } = readSketchAddress(params) ?? noSketch()
    await seenSketch(ctx, null, name, revision)
    return true
  } catch (error) {
    if (error instanceof Refusal && error.code === 'NOT_FOUND') return false
    throw error
  }
}

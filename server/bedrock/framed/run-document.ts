// The document in which code of strangers runs: sandboxed by its own answer, without an origin, a network or a power of the device.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { builtClient } from '../http/pages.ts'
import { refuse } from '../refusal.ts'
import type { ServedDocument } from '../slice.ts'

/** Where these documents are. */
export const runPath = '/frames/run/:kind'

export interface RunWish {
  /** The pointer may be locked, because whoever looks agreed to it. */
  readonly pointer: boolean
  /** Pages of other houses may hold the page that holds it. */
  readonly embed: boolean
  /** Which pages may hold it otherwise. */
  readonly ancestors: readonly string[]
}

/** What such a document may. There is no source in it but what came with it, so that nothing can be told to anyone by asking. */
export const runPolicy = ({ pointer, embed, ancestors }: RunWish): string =>
  [
    pointer ? 'sandbox allow-scripts allow-pointer-lock' : 'sandbox allow-scripts',
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'media-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    "worker-src 'none'",
    "child-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "manifest-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
    `frame-ancestors ${embed ? '*' : ancestors.join(' ')}`,
  ].join('; ')

/** `autoplay` is apart: the page gives it to a frame whose sound was agreed to. */
const powers =
  'accelerometer browsing-topics camera clipboard-read clipboard-write compute-pressure display-capture encrypted-media fullscreen gamepad geolocation gyroscope hid identity-credentials-get idle-detection keyboard-map local-fonts magnetometer microphone midi otp-credentials payment picture-in-picture publickey-credentials-create publickey-credentials-get screen-wake-lock serial storage-access sync-xhr usb window-management xr-spatial-tracking'
    .split(' ')
    .map((power) => `${power}=()`)
    .join(', ')

type Built = Pick<ServedDocument, 'body' | 'packed'>
let read: Promise<Built> | undefined
/** Read once: it changes with the house's program alone. */
function built(): Promise<Built> {
  read ??= readBuilt(join(builtClient, 'frames', 'run.html'))
  read.catch(() => (read = undefined))
  return read
}

/** With the copies that the build compressed. */
async function readBuilt(path: string): Promise<Built> {
  const [body, br, gzip] = await Promise.all([
    readFile(path, 'utf8'),
    readFile(`${path}.br`).catch(() => undefined),
    readFile(`${path}.gz`).catch(() => undefined),
  ])
  return { body, packed: { ...(br ? { br } : {}), ...(gzip ? { gzip } : {}) } }
}

/** The document; it is the same for all `kinds`, and there for no other. */
export async function runDocument(kinds: readonly string[], kind: string, wish: RunWish): Promise<ServedDocument> {
  if (!kinds.includes(kind)) refuse('NOT_FOUND', 'There is nothing here.')
  const found = await built().catch(() => refuse('NOT_FOUND', 'The web client is not built.'))
  return {
    ...found,
    type: 'text/html; charset=utf-8',
    headers: {
      'content-security-policy': runPolicy(wish),
      'permissions-policy': powers,
      'x-dns-prefetch-control': 'off',
      // It goes with its policy, which no copy may outlive.
      'cache-control': 'no-store',
    },
    framed: true,
  }
}

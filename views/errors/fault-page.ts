// The page of a request that failed: the code as furniture, a cat on it with what went wrong, and what to do. It needs no script, no session, no database and no other file.
import { drawScene } from '#cats/rig/draw-scene'
import { poseOf } from '#cats/rig/pose-of'
import { type CatOnDuty, catOnDuty } from '#cats/speech/pages/cat-on-duty'
import { type FaultKind, faultSaid, faultTitles } from '#words/fault-lines'
import { words } from '#words/index'
import { faultCss } from './fault-css.ts'
import { scenes } from './scenes.ts'

export interface Fault {
  readonly kind: FaultKind
  /** Days since 1970. */
  readonly day: number
  /** The house’s own sentence; without it the one that every such page has. */
  readonly said?: string | undefined
  readonly requestId?: string | undefined
  /** After how many seconds it may be asked again. */
  readonly retrySeconds?: number | undefined
}

/** What lets the page’s styles in: the nonce of this answer, and links to the house’s own sheets, which it can do without. */
export interface Dressing {
  readonly nonce: string
  readonly links: string
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? '')

/** As high as the picture is seen on a wide window. */
const size = 220
const drawn = new Map<string, string>()

/** The picture of a kind with a cat, drawn once. */
function sceneOf(kind: FaultKind, skin: CatOnDuty['cat']): string {
  const key = `${kind} ${skin}`
  const { prop, mood, energy = 1 } = scenes[kind]
  const title = faultSaid.onDuty(words.cats.names[skin])
  const scene = drawn.get(key) ?? drawScene({ skin, pose: poseOf(mood, energy), prop, size, title })
  drawn.set(key, scene)
  return scene
}

/** The whole document. */
export function faultPage({ kind, day, said, requestId, retrySeconds }: Fault, { nonce, links }: Dressing): string {
  const title = faultTitles[kind]
  const { cat, line } = catOnDuty(kind, day)
  const code = kind === 'offline' ? '000' : kind
  const lines = [
    `<p>${escaped(said ?? faultSaid.said[kind])}</p>`,
    retrySeconds === undefined ? '' : `<p class="fault-wait">${escaped(faultSaid.again(retrySeconds))}</p>`,
    `<p class="fault-cat">${escaped(line)}</p>`,
    requestId === undefined ? '' : `<p class="fault-id">${escaped(faultSaid.request(requestId))}</p>`,
    `<p><a href="/">${faultSaid.back}</a>${kind === 'offline' ? ` <a href="">${faultSaid.load}</a>` : ''}</p>`,
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escaped(words.shell.pageTitle(title, words.shell.product))}</title>
${links}
<style nonce="${nonce}">${faultCss}</style>
</head>
<body class="fault-body">
<main class="fault">
<div class="fault-code"><span aria-hidden="true">${code}</span><div class="fault-scene">${sceneOf(kind, cat)}</div></div>
<div class="fault-words">
<h1>${escaped(title)}</h1>
${lines.filter((line) => line !== '').join('\n')}
</div>
</main>
</body>
</html>
`
}

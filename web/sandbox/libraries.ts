// What sketches of each kind need, as text: a document without an origin shares no cache, so the page fetches each once and hands it in.
import p5 from 'p5/lib/p5.min.js?url'
import { kits, three } from 'virtual:sketch-frames'
import type { SketchKind } from '#sketch/kinds'

const addresses: Partial<Record<SketchKind, string>> = { p5, three }
const fetched = new Map<string, Promise<string>>()

/** The texts of a kind's kit and of its library, which is empty where it needs none. */
export async function textsOf(kind: SketchKind): Promise<{ readonly kit: string; readonly library: string }> {
  const address = addresses[kind]
  const [kit, library] = await Promise.all([textAt(kits[kind]), address === undefined ? '' : textAt(address)])
  return { kit, library }
}

function textAt(address: string): Promise<string> {
  const known = fetched.get(address)
  if (known) return known
  const text = fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`${address} could not be fetched.`)
    return answer.text()
  })
  fetched.set(address, text)
  // The next sketch tries again.
  text.catch(() => fetched.delete(address))
  return text
}

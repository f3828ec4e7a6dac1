// The nodes of one house: what they tell each other, who is there, and who leads. Pointers go over it, never content: whoever hears of something looks it up, and what is lost on the way is repaired by whoever listens.
import type { Line } from './line.ts'
import { packer, type Said, unpacker } from './packets.ts'

/** What somebody wants to know of the other nodes. */
export interface ClusterWatch {
  /** Another node is there: it is to be told how things stand here. */
  met?(node: string): void
  /** Another node is gone, or cannot be heard any more. */
  gone?(node: string): void
  /** The others cannot be heard just now. */
  lost?(): void
  /** They can be heard again; what they said meanwhile was missed. */
  back?(): void
}

export interface Cluster extends AsyncDisposable {
  /** Whether there can be other nodes at all. */
  readonly shared: boolean
  /** Whether the others can be heard. */
  up(): boolean
  /** The names of the other nodes that are there. */
  others(): readonly string[]
  /** Whether this node does what only one of them may. */
  leads(): boolean
  /** Begins to listen. Until then nothing is told. */
  open(): void
  /** Tells all other nodes, after what was told before. */
  tell(topic: string, said: unknown): void
  /** The texts that a transaction has to notify so that the others hear this exactly if it is committed. */
  texts(topic: string, said: unknown): readonly string[]
  /** Hears what other nodes tell of a topic. */
  hear(topic: string, heard: (said: unknown, node: string) => void): void
  watch(watch: ClusterWatch): void
}

/** A house that stands alone. */
export const alone: Cluster = {
  shared: false,
  up: () => true,
  others: () => [],
  leads: () => true,
  open() {},
  tell() {},
  texts: () => [],
  hear() {},
  watch() {},
  [Symbol.asyncDispose]: () => Promise.resolve(),
}

interface Lines {
  /** What is told in a transaction comes over this one. */
  readonly sure: Line & { leads(): boolean }
  /** What is told after one; the same where there is no other. */
  readonly quick: Line
}

/** How often a node says that it is there, and after how long a silence it counts as gone. */
const beatMs = 1_000
const goneMs = 5_000

const aboutNodes = 'node'
/** What nodes say of themselves: that they are there, that they missed something, that they leave. */
type OfNode = 'here' | 'missed' | 'bye'

/** Makes this node's part of the cluster. `failed` hears of what could not be told. */
export function createCluster(node: string, { sure, quick }: Lines, failed: (error: unknown) => void): Cluster {
  const lines = [...new Set([sure, quick])]
  const pack = packer(node, 'q', quick.mostBytes)
  const packSure = packer(node, 's', sure.mostBytes)
  const unpack = unpacker()
  const listeners = new Map<string, (said: unknown, node: string) => void>()
  const watches: ClusterWatch[] = []
  const others = new Map<string, number>()
  let waiting: Said[] = []
  let saying = false
  let wasUp = false
  let beat: NodeJS.Timeout | undefined

  const up = (): boolean => lines.every((line) => line.up())

  async function say(): Promise<void> {
    if (saying) return
    saying = true
    try {
      while (waiting.length > 0) {
        // One turn of the loop gathers what is told in it.
        await Promise.resolve()
        const said = waiting
        waiting = []
        // Nobody hears it; that they are back is told to whoever repairs.
        if (!quick.up()) continue
        for (const text of pack(said)) await quick.say(text)
      }
    } catch (error) {
      failed(error)
    } finally {
      saying = false
      if (waiting.length > 0) void say()
    }
  }

  function tell(topic: string, said: unknown): void {
    if (beat === undefined) return
    waiting.push([topic, said])
    void say()
  }

  function gone(other: string): void {
    if (others.delete(other)) for (const watch of watches) watch.gone?.(other)
  }

  function heard(text: string): void {
    const packet = unpack(text)
    if (!packet || packet.node === node) return
    const { node: other, said } = packet
    const known = others.has(other)
    others.set(other, performance.now())
    if (!known) for (const watch of watches) watch.met?.(other)
    for (const [topic, what] of said)
      if (topic !== aboutNodes) listeners.get(topic)?.(what, other)
      else if (what === ('bye' satisfies OfNode)) gone(other)
      else if (what === ('missed' satisfies OfNode) && known) for (const watch of watches) watch.met?.(other)
  }

  function turned(): void {
    if (up() === wasUp) return
    wasUp = up()
    if (wasUp) tell(aboutNodes, 'missed' satisfies OfNode)
    for (const watch of watches)
      if (wasUp) watch.back?.()
      else watch.lost?.()
  }

  return {
    shared: true,
    up,
    others: () => [...others.keys()],
    leads: () => sure.leads(),
    open() {
      for (const line of lines) line.open(heard, turned)
      beat = setInterval(() => {
        tell(aboutNodes, 'here' satisfies OfNode)
        for (const [other, at] of others) if (performance.now() - at > goneMs) gone(other)
      }, beatMs).unref()
    },
    tell,
    texts: (topic, said) => packSure([[topic, said]]),
    hear: (topic, listener) => void listeners.set(topic, listener),
    watch: (watch) => void watches.push(watch),
    async [Symbol.asyncDispose]() {
      clearInterval(beat)
      beat = undefined
      if (quick.up())
        for (const text of pack([[aboutNodes, 'bye' satisfies OfNode]])) await quick.say(text).catch(failed)
      for (const line of lines) await line[Symbol.asyncDispose]()
    },
  }
}

// The nodes of one house: what they tell each other, who is there, and who leads. Pointers and states go over it, never what people wrote: whoever hears of something looks it up, and what is lost on the way is repaired by whoever listens.
import type { Line } from './line.ts'
import { packer, type Said, unpacker } from './packets.ts'

/** What somebody wants to know of the other nodes. */
export interface ClusterWatch {
  /** Another node is there, or asks: it is to be told, whole, how things stand here. */
  met?(node: string): void
  /** Another node is gone, or cannot be heard any more. */
  gone?(node: string): void
  /** The others cannot be heard just now. */
  lost?(): void
  /** Something that was said may not have been heard here: whoever needs it looks again. */
  doubted?(): void
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
  /** Tells them over the line that all nodes on one database have. */
  declare(topic: string, said: unknown): void
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
  declare() {},
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
/** What nodes say of themselves: that they are there, that they want to be told how things stand, that something of theirs or for them was lost, that they leave. */
type OfNode = 'here' | 'asks' | 'missed' | 'bye'

/** Makes this node's part of the cluster. `failed` hears of what could not be told or taken in. */
export function createCluster(node: string, { sure, quick }: Lines, failed: (error: unknown) => void): Cluster {
  const lines = [...new Set([sure, quick])]
  const pack = packer(node, 'q', quick.mostBytes)
  const packSure = packer(node, 's', sure.mostBytes)
  const unpack = unpacker()
  const listeners = new Map<string, (said: unknown, node: string) => void>()
  const watches: ClusterWatch[] = []
  const others = new Map<string, number>()
  let waiting: Said[] = []
  let saying: Promise<void> | undefined
  /** Something that was to be told was not: the others are told so once they can be. */
  let owes = false
  let wasUp = false
  let beat: NodeJS.Timeout | undefined

  const up = (): boolean => lines.every((line) => line.up())

  async function sayAll(): Promise<void> {
    while (waiting.length > 0) {
      // One turn of the loop gathers what is told in it.
      await Promise.resolve()
      const said = waiting
      waiting = []
      try {
        if (!quick.up()) owes = true
        else for (const text of pack(said)) await quick.say(text)
      } catch (error) {
        owes = true
        failed(error)
      }
    }
    saying = undefined
  }

  function tell(topic: string, said: unknown): void {
    if (beat === undefined) return
    waiting.push([topic, said])
    saying ??= sayAll()
  }
  const tellOfNode = (what: OfNode): void => tell(aboutNodes, what)

  /** Whoever is called here may fail at what a node of another version said, and takes nobody along. */
  function each(call: (watch: ClusterWatch) => void): void {
    for (const watch of watches) carefully(() => call(watch))
  }
  function carefully(call: () => void): void {
    try {
      call()
    } catch (error) {
      failed(error)
    }
  }

  function gone(other: string): void {
    if (others.delete(other)) each((watch) => watch.gone?.(other))
  }

  function heardOfNode(other: string, what: unknown): void {
    if (what === ('bye' satisfies OfNode)) gone(other)
    else if (what === ('asks' satisfies OfNode)) each((watch) => watch.met?.(other))
    else if (what === ('missed' satisfies OfNode)) {
      each((watch) => watch.met?.(other))
      each((watch) => watch.doubted?.())
    }
  }

  function heard(text: string): void {
    const packet = unpack(text)
    if (!packet || packet.node === node) return
    const { node: other, said } = packet
    const known = others.has(other)
    others.set(other, performance.now())
    if (!known) {
      each((watch) => watch.met?.(other))
      // It may have known of this one all the time.
      tellOfNode('asks')
    }
    for (const [topic, what] of said)
      if (topic === aboutNodes) heardOfNode(other, what)
      else carefully(() => listeners.get(topic)?.(what, other))
  }

  function turned(): void {
    if (up() === wasUp) return
    wasUp = up()
    if (!wasUp) return each((watch) => watch.lost?.())
    owes = false
    tellOfNode('missed')
    each((watch) => watch.doubted?.())
  }

  return {
    shared: true,
    up,
    others: () => [...others.keys()],
    leads: () => sure.leads(),
    open() {
      for (const line of lines) line.open(heard, turned)
      beat = setInterval(() => {
        tellOfNode(owes && up() ? 'missed' : 'here')
        if (up()) owes = false
        // Whoever is set up otherwise is heard of all the same.
        if (sure !== quick && sure.up())
          for (const text of packSure([[aboutNodes, 'here' satisfies OfNode]])) void sure.say(text).catch(failed)
        for (const [other, at] of others) if (performance.now() - at > goneMs) gone(other)
      }, beatMs).unref()
    },
    tell,
    declare(topic, said) {
      if (sure.up()) for (const text of packSure([[topic, said]])) void sure.say(text).catch(failed)
    },
    texts: (topic, said) => packSure([[topic, said]]),
    hear: (topic, listener) => void listeners.set(topic, listener),
    watch: (watch) => void watches.push(watch),
    async [Symbol.asyncDispose]() {
      clearInterval(beat)
      await saying
      beat = undefined
      if (quick.up())
        for (const text of pack([[aboutNodes, 'bye' satisfies OfNode]])) await quick.say(text).catch(failed)
      for (const line of lines) await line[Symbol.asyncDispose]()
    },
  }
}

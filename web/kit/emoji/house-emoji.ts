// The emoji of the house, fetched once somebody looks for one or a line names one, and again whenever they change.
import { computed, effect, signal } from '@preact/signals'
import type { EmojiPack, HouseEmoji } from '#contract/emoji'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { person, whenPersonLeaves } from '../../bedrock/session.ts'
import { connection, onPush } from '../../bedrock/socket.ts'

/** Everybody hears of a change at once, and does not ask at once. */
const spreadMs = 1_500

/** Every pack, the empty ones too; null until they have come. */
export const heldPacks = signal<readonly EmojiPack[] | null>(null)
/** Why they could not be had when they were last asked for; null where they could. */
export const emojiFault = signal<string | null>(null)
let wanted = false
let due: ReturnType<typeof setTimeout> | undefined
let asking: Promise<void> | null = null
let again = false

/** The packs in which there is something, in their order; none until they have come. */
export const housePacks = computed(() => (heldPacks.value ?? []).filter(({ emoji }) => emoji.length > 0))
/** The emoji by name; null until they have come. */
export const houseEmoji = computed<ReadonlyMap<string, HouseEmoji> | null>(
  () => heldPacks.value && new Map(heldPacks.value.flatMap(({ emoji }) => emoji).map((one) => [one.name, one])),
)

/** Fetches them if they are not here. Without a line they come the next time. */
export function loadHouseEmoji(): void {
  if (!wanted) {
    wanted = true
    onPush('emoji', () => (due ??= setTimeout(askOnce, Math.random() * spreadMs)))
    // What changed while there was no connection was told to nobody here.
    effect(() => void (connection.value > 0 && heldPacks.peek() !== null && freshEmoji()))
  }
  if (heldPacks.peek() === null && asking === null) void freshEmoji()
}

/** Many changes in a row are asked for together. */
function askOnce(): void {
  due = undefined
  void freshEmoji()
}

/** Asks for them; what is asked while an answer is on its way is asked after it. */
export function freshEmoji(): Promise<void> {
  again = asking !== null
  asking ??= ask().finally(() => {
    asking = null
    if (again) void freshEmoji()
  })
  return asking
}

async function ask(): Promise<void> {
  const whose = person.peek()?.id
  if (whose === undefined) return
  try {
    const { packs } = await api('GET /api/emoji')
    if (person.peek()?.id !== whose) return
    heldPacks.value = packs
    emojiFault.value = null
  } catch (error) {
    // Asked again when somebody looks again, or presses for it.
    if (person.peek()?.id === whose) emojiFault.value = asFailure(error).message
  }
}

whenPersonLeaves(() => {
  heldPacks.value = null
  emojiFault.value = null
})

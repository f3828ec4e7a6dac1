// Something that is read and not kept, taken in as files are.
import { join } from 'node:path'
import type { Actor } from '#bedrock/actor'
import { asRefusal, receive } from '#bedrock/files/receive'
import { refuse } from '#bedrock/refusal'
import type { Arriving } from '#bedrock/slice'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { letArrive } from '../parts/arrivals.ts'

/** Lets `read` look at what came, on this machine’s disk; afterwards it is gone. While that lasts it counts as one more that arrives. */
export async function receiveAside<T>(
  ctx: AppContext,
  actor: Actor,
  { stream, declaredBytes }: Arriving,
  maxBytes: number,
  read: (path: string) => Promise<T>,
): Promise<T> {
  if (declaredBytes !== null && declaredBytes > maxBytes)
    refuse('TOO_LARGE', `This is larger than ${Math.floor(maxBytes / 1_048_576)} MiB.`)
  const through = letArrive(ctx, actor.id)
  try {
    if ((await ctx.files.free()) - (declaredBytes ?? maxBytes) < ctx.config.minFreeBytes)
      refuse('NO_SPACE', 'The house has no room for files just now. Tell its owner.')
    await using scratch = await ctx.files.scratch()
    const path = join(scratch.folder, 'source')
    await receive(stream, path, { maxBytes, stallMs: sizes.uploadStallMs, withinMs: sizes.uploadMs }, 0, () => {})
    return await read(path)
  } catch (error) {
    throw asRefusal(error)
  } finally {
    through()
  }
}

// The pictures of a zip, made anew one after the other.
import type { Actor } from '#bedrock/actor'
import type { ArchivedFile } from '#bedrock/archive/open-archive'
import { Refusal, refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { takeAway, takeFile } from '#slices/files/index'
import type { Planned } from '../parts/archive-plan.ts'

interface Made extends Pick<Planned<never>, 'path' | 'name' | 'alt'> {
  /** The name of the file that it became. */
  readonly picture: string | null
  readonly fault: string | null
}

/** [CHAT-3.45, CHAT-3.46] What is wrong with one of them is said of it, and keeps no other out. */
export async function makeAll(
  ctx: AppContext,
  actor: Actor,
  planned: readonly Planned<ArchivedFile>[],
  withinMs: number,
): Promise<readonly Made[]> {
  const ends = performance.now() + withinMs
  const made: Made[] = []
  try {
    for (const { path, name, alt, from } of planned) {
      const late = performance.now() >= ends
      const became = 'file' in from ? await madeOf(ctx, actor, from.file, late) : { picture: null, fault: from.fault }
      made.push({ path, name, alt, ...became })
    }
    return made
  } catch (error) {
    for (const { picture } of made) if (picture !== null) await takeAway(ctx, actor, picture)
    throw error
  }
}

async function madeOf(
  ctx: AppContext,
  actor: Actor,
  file: ArchivedFile,
  late: boolean,
): Promise<Pick<Made, 'picture' | 'fault'>> {
  try {
    if (late) refuse('BUSY', 'The house took too long over the others. Send this one again, in a zip of fewer.')
    if (file.bytes > sizes.emojiBytes)
      refuse('TOO_LARGE', `This is larger than ${sizes.emojiBytes / 1_048_576} MiB. Make it smaller.`)
    const stream = await file.open()
    try {
      const { name } = await takeFile(ctx, actor, 'emoji', { stream, declaredBytes: file.bytes })
      return { picture: name, fault: null }
    } finally {
      stream.destroy()
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { picture: null, fault: error.message }
  }
}

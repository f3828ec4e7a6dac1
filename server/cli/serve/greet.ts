// Tells people, and the log, that the house is open.
import type { NeoSpace } from '../../neospace.ts'
import { makeOwnerLink } from '#slices/accounts/index'
import type { CliIo } from '../io.ts'
import { banner } from './banner.ts'

/** Writes the lines for people to standard error and one line to the log. */
export async function greet(
  io: CliIo,
  { ctx, url }: NeoSpace,
  warnings: readonly string[],
  quiet: boolean,
): Promise<void> {
  const { version, origin, dataDir } = ctx.config
  const ownerLink = await makeOwnerLink(ctx)
  // The link is for the person at the terminal; the log says only that there is one.
  ctx.logger.info({ version, address: origin, listening: url, data: dataDir, owner_link: ownerLink !== null }, 'open')
  io.stderr.write(banner({ version, origin, dataDir, ownerLink, warnings, quiet }))
}

// `neospace docket …`.
import type { DocketVerdict } from '#slices/audit/index'
import type { CliCommand } from '../cli-command.ts'
import { verifyDocketAct } from '../house/log.ts'
import { reachHouse } from '../house/reach-house.ts'

export const docketVerify: CliCommand = {
  name: 'docket verify',
  summary: 'Walks the public docket and says whether it tells what the audit log holds, all of it and nothing else.',
  details:
    'Exits with 1 when it does not. The hash that it prints is the one that GET /api/docket shows to everybody as `head`.',
  async run({ config }) {
    // Only `verifyDocketAct` answers here.
    const verdict = (await reachHouse(config().config, verifyDocketAct, {})) as DocketVerdict
    const whole = verdict.broken_at === null
    return {
      data: { ...verdict, whole },
      text: whole
        ? `The docket is whole: ${verdict.entries} entries, ending in ${verdict.head || 'nothing yet'}.`
        : `The docket is BROKEN at entry ${verdict.broken_at}; the ${verdict.entries} before it fit.`,
      failed: !whole,
    }
  },
}

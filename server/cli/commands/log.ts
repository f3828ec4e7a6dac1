// `neospace log …`.
import type { LogVerdict } from '#slices/audit/index'
import type { CliCommand } from '../cli-command.ts'
import { verifyLogAct } from '../house/log.ts'
import { reachHouse } from '../house/reach-house.ts'

export const logVerify: CliCommand = {
  name: 'log verify',
  summary: 'Walks the audit log’s chain of hashes and says whether anything was changed or is missing.',
  details:
    'Exits with 1 when the chain is broken. Note the hash that it prints: while a later run names it too, nothing before it was rewritten.',
  async run({ config }) {
    // Only `verifyLogAct` answers here.
    const verdict = (await reachHouse(config().config, verifyLogAct, {})) as LogVerdict
    const whole = verdict.broken_at === null
    return {
      data: { ...verdict, whole },
      text: whole
        ? `The audit log is whole: ${verdict.rows} acts, ending in ${verdict.head || 'nothing yet'}.`
        : `The audit log is BROKEN at act ${verdict.broken_at}; the ${verdict.rows} before it fit.`,
      failed: !whole,
    }
  },
}

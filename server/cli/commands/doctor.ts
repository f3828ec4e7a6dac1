// `neospace doctor`.
import type { CliCommand } from '../cli-command.ts'
import { examine } from '../doctor/examine.ts'

const marks = { ok: '✓', hint: '!', fault: '✗' } as const

export const doctor: CliCommand = {
  name: 'doctor',
  summary: 'Looks for everything that could be wrong with a house and says what to do about it.',
  details:
    'Exits with 1 when there is a fault; hints alone do not count. Changes nothing, and works beside a running server.',
  async run({ config: read }) {
    const findings = await examine(read())
    const faults = findings.filter(({ verdict }) => verdict === 'fault').length
    const hints = findings.filter(({ verdict }) => verdict === 'hint').length
    const lines = findings.map(({ name, verdict, detail }) => `${marks[verdict]} ${name}: ${detail}`)
    return {
      data: { healthy: faults === 0, findings },
      text: [...lines, '', `${faults} faults, ${hints} hints.`].join('\n'),
      failed: faults > 0,
    }
  },
}

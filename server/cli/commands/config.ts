// `neospace config show` and `config check`.
import { ConfigError } from '../../config/config.ts'
import { printConfig } from '../../config/print.ts'
import type { CliCommand } from '../cli-command.ts'
import { table } from '../table.ts'

export const configShow: CliCommand = {
  name: 'config show',
  summary: 'Prints every setting in force and where it came from; never a secret.',
  run({ config }) {
    const rows = printConfig(config())
    return Promise.resolve({
      data: { settings: rows },
      text: table(
        ['setting', 'value', 'from'],
        rows.map((row) => [row.name, row.value, row.origin]),
      ),
    })
  },
}

export const configCheck: CliCommand = {
  name: 'config check',
  summary: 'Checks the configuration and lists all problems and warnings at once.',
  run({ config }) {
    try {
      const { warnings } = config()
      const text = ['The configuration is in order.', ...warnings.map((warning) => `  ! ${warning}`)].join('\n')
      return Promise.resolve({ data: { good: true, problems: [], warnings }, text })
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      return Promise.resolve({
        data: { good: false, problems: error.problems, warnings: [] },
        text: error.message,
        failed: true,
      })
    }
  },
}

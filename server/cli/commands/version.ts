// `neospace version`.
import { version } from '../../config/version.ts'
import type { CliCommand } from '../cli-command.ts'

export const versionCommand: CliCommand = {
  name: 'version',
  summary: 'Prints the version.',
  run: () =>
    Promise.resolve({
      data: { version, node: process.versions.node },
      text: `NeoSpace ${version} on Node ${process.versions.node}`,
    }),
}

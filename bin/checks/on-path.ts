// Whether a program is there to be run, for what needs one that the project does not bring along.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** True when a folder of PATH holds a program of this name. */
export const onPath = (program: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })

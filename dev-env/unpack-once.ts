// Before the first browser test, and once for all of them: where the machine has no browser, the one from the lockfile is unpacked.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { systemBrowser } from './installed-browser.ts'
import { isUnpacked } from './packed-chromium.ts'

/** In a process of its own, because it changes where programs look for their libraries. */
export async function setup(): Promise<void> {
  if (systemBrowser() !== undefined || isUnpacked()) return
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'packed-chromium.ts')])
}

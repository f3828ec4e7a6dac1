// The browser that the machine has of its own.
import { existsSync } from 'node:fs'

const full = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
/** The same engine without a window around it takes three quarters of the time, which `npm test` is short of. */
const windowless = ['/usr/bin/chromium-headless-shell']
const installed = process.env['NEOSPACE_TEST_TIER'] === 'test' ? [...windowless, ...full] : [...full, ...windowless]

/** The path of the machine's own browser, if it has one. */
export const systemBrowser = (): string | undefined => installed.find((path) => existsSync(path))

// The test browser: a Chromium of the system if there is one, else the one from the lockfile.
import { type Browser, chromium } from 'playwright-core'
import { systemBrowser } from './installed-browser.ts'
import { packedChromium } from './packed-chromium.ts'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
/** A microphone that hears a beep each second, and says yes for the person: for tests of recording. */
export const fakeMicrophone = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']

/** Starts the browser, with more arguments where a test is about something that the machine does not have. */
export async function launch(more: readonly string[] = []): Promise<Browser> {
  const system = systemBrowser()
  if (system) return await chromium.launch({ executablePath: system, args: [...args, ...more] })
  // Its own arguments would switch off what the tests are about: the walls between origins, and between processes.
  return await chromium.launch({ executablePath: await packedChromium(), args: [...args, ...more, '--no-zygote'] })
}

// The Chromium from the lockfile, for a machine that has none: it unpacks itself, with the libraries that a slim machine lacks, into a folder of the project.
import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const folder = join(process.cwd(), '.cache', 'chromium')
/** There once all of it lies there: an unpacking that was cut off leaves a file that looks like the browser. */
const whole = join(folder, 'whole')

/** Where fonts are found: those of the system, and the ones that came with it, because it ends itself when it finds none. */
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`

/** Whether all of it has been unpacked. */
export const isUnpacked = (): boolean => existsSync(whole)

/** The path of its program; sets what this process and the browsers that it starts need in their environment. */
export async function packedChromium(): Promise<string> {
  process.env.TMPDIR = folder
  process.env.FONTCONFIG_PATH = folder
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x'
  const { default: packed } = await import('@sparticuz/chromium')
  return await packed.executablePath()
}

/** Unpacks it anew. Only one process at a time may: whoever finds a file there takes it for the whole. */
export async function unpack(): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'fonts.conf'), fonts)
  await packedChromium()
  await writeFile(whole, '')
}
if (import.meta.main) await unpack()

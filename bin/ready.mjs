// Makes a fresh clone ready to run: installs from the lockfile when it has changed, builds the web client when its sources have, and has the server compiled once.
// Free of dependencies and runnable by Node 20.19, because it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `NeoSpace needs Node 20.19 or newer to begin; this is ${process.version}. Install a newer Node and try again.`,
  )
  process.exit(1)
}

const installStamp = join(root, 'node_modules', '.neospace-installed')
const lock = fingerprint(['package-lock.json'])
if (read(installStamp) !== lock) {
  say('installing what the lockfile names (once, about half a minute)')
  // A plain `npm ci` would inherit NODE_ENV=production and leave out what builds the client.
  run(npm(), ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(installStamp, lock)
}

const buildStamp = join(root, 'dist', 'web', '.built-from')
const sources = fingerprint([
  'package-lock.json',
  'vite.config.ts',
  'web',
  'contract',
  'log',
  'sketch',
  'cats',
  'song',
  'wall',
  'views',
  'words',
])
if (read(buildStamp) !== sources) {
  say('building the web client')
  run(join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'vite.cmd' : 'vite'), [
    'build',
    '--logLevel=warn',
  ])
  mkdirSync(dirname(buildStamp), { recursive: true })
  writeFileSync(buildStamp, sources)
}

// What Node keeps of compiled code lies among the packages; each command of the house loads all of it. Left out, the first start does it, which takes seconds longer.
const compiledStamp = join(root, 'node_modules', '.cache', '.neospace-compiled')
const code = fingerprint([
  'package-lock.json',
  'server',
  'contract',
  'events',
  'log',
  'sketch',
  'song',
  'wall',
  'views',
  'words',
  'cats',
])
if (read(compiledStamp) !== code) {
  run(
    join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node'),
    [join('bin', 'neospace.mjs'), 'version'],
    'ignore',
  )
  mkdirSync(dirname(compiledStamp), { recursive: true })
  writeFileSync(compiledStamp, code)
}

function npm() {
  return process.platform === 'win32' ? 'npm.cmd' : 'npm'
}

function run(command, args, output = 'inherit') {
  // The pinned Node comes first on the path, as npm does it for scripts.
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(process.platform === 'win32' ? ';' : ':')
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['inherit', output, 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: path },
  })
  if (done.status !== 0) {
    console.error(`neospace: "${[command, ...args].join(' ')}" did not succeed; what it printed above says why.`)
    process.exit(done.status ?? 1)
  }
}

function say(sentence) {
  console.error(`neospace: ${sentence}`)
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** SHA-256 over the names and bytes of files and folders, in a fixed order. */
function fingerprint(paths) {
  const hash = createHash('sha256')
  for (const path of paths)
    for (const file of filesUnder(path))
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(root, file)))
        .update('\0')
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!existsSync(join(root, path))) return []
  try {
    const entries = readdirSync(join(root, path), { withFileTypes: true })
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((entry) => filesUnder(join(path, entry.name)))
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path]
    throw error
  }
}

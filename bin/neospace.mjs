#!/usr/bin/env node
// The command `neospace`: a launcher without dependencies that hands over to the command line under the Node version the project pins.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
// Compiled code is kept inside the project: in the system's shared temporary folder others could put theirs in its place.
const compiled = join(root, 'node_modules', '.cache', 'neospace-compiled')
const entry = join(root, 'server', 'main.ts')
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major > 24 || (major === 24 && minor >= 15)) {
  module.enableCompileCache?.(compiled)
  await import(entry)
} else {
  const pinned = join(root, 'node_modules', '.bin', 'node')
  if (!existsSync(pinned)) {
    console.error(
      'neospace: Node 24.15 or newer is needed and the pinned one is not installed. Run "npm ci" in the project folder first.',
    )
    process.exit(1)
  }
  const child = spawn(pinned, [entry, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: compiled, ...process.env },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}

// The laws over many more runs than `npm test` has time for. `npm run laws -- --runs 10000 [--seed 7]` plays random programs, `npm run laws:kill -- --rounds 1000` kills the server so often, `npm run laws:search -- --messages 1000000` searches among so many.
import { spawnSync } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '1000' },
    messages: { type: 'string', default: '1000000' },
    seed: { type: 'string' },
    path: { type: 'string' },
  },
})

const kinds: Record<string, { readonly files: readonly string[]; readonly env: Record<string, string> }> = {
  programs: {
    files: ['test/laws/log-programs', 'log/fold.test.ts'],
    env: {
      LAWS_RUNS: values.runs,
      // What fails is kept beside the programs, and played first from then on.
      LAWS_KEEP: '1',
      ...(values.seed === undefined ? {} : { LAWS_SEED: values.seed }),
      ...(values.path === undefined ? {} : { LAWS_PATH: values.path }),
    },
  },
  kill: { files: ['test/laws/kill.test.ts'], env: { LAWS_KILLS: values.rounds } },
  search: { files: ['test/laws/search-speed.test.ts'], env: { SEARCH_MESSAGES: values.messages } },
}
const kind = kinds[positionals[0] ?? 'programs']
if (!kind) {
  console.error(`laws: say one of ${Object.keys(kinds).join(', ')}.`)
  process.exit(2)
}
const { status } = spawnSync(
  'vitest',
  ['run', '--project', 'laws', '--project', 'pure', '--testTimeout', String(24 * 3_600_000), ...kind.files],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      ...kind.env,
    },
  },
)
process.exit(status ?? 1)

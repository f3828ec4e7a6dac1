// The test projects: `pure` reaches nothing outside and takes a moment, `unit` is what else needs no server, `scenarios` and `laws` run a real server in process, `postgres` repeats them on PostgreSQL, `cluster` holds the laws against several nodes and `redis` against nodes with Redis between them, `browser` drives a real Chromium.
import { configDefaults, defineConfig } from 'vitest/config'
import { leftOut } from './bin/checks/long-tests.ts'
import { pureTests } from './bin/checks/pure-tests.ts'

const project = (
  name: string,
  include: string[],
  { exclude = [], ...extra }: { exclude?: string[]; [option: string]: unknown } = {},
) => ({
  test: {
    name,
    include,
    exclude: [...configDefaults.exclude, ...exclude, ...leftOut(name, process.env['NEOSPACE_TEST_TIER'])],
    environment: 'node',
    // Long programs, and a machine that has other work: what hangs is told all the same, only later.
    testTimeout: process.env['NEOSPACE_TEST_TIER'] === 'all' ? 120_000 : 20_000,
    hookTimeout: 60_000,
    ...extra,
  },
})

/** What is held against several nodes of one house. */
const acrossNodes = ['test/cluster/**/*.test.ts', 'test/laws/rt/{catching-up,pushes,revoked,sending}.test.ts']

/** Files share their modules, which takes a third of the time; nothing in them changes a module. */
const sharing = { isolate: false }

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      project('pure', [...pureTests], { ...sharing, setupFiles: ['dev-env/no-outside.ts'] }),
      project(
        'unit',
        [
          '{contract,log,wall,sketch,views,words,cats,song,web,events,bin}/**/*.test.{ts,tsx}',
          'server/{bedrock,config,cli}/**/*.test.ts',
        ],
        { ...sharing, exclude: [...pureTests] },
      ),
      project('scenarios', ['server/slices/**/*.test.ts'], { ...sharing, exclude: [...pureTests] }),
      project('laws', ['test/laws/**/*.test.ts', 'test/dialects/**/*.test.ts'], {
        ...sharing,
        exclude: ['test/laws/kill-postgres.test.ts', 'test/dialects/copy-*.test.ts'],
      }),
      project(
        'postgres',
        [
          'test/dialects/**/*.test.ts',
          'server/slices/**/*.test.ts',
          'test/laws/{edge,reading,five-laws,storage,query-plans,log-*}.test.ts',
          'test/laws/kill-postgres.test.ts',
          'test/laws/rt/{canaries,catching-up,erased,fleeting,pushes,revoked,searched,sending}.test.ts',
        ],
        {
          exclude: [...pureTests],
          env: { NEOSPACE_TEST_DIALECT: 'postgres' },
          ...sharing,
          globalSetup: ['dev-env/postgres-setup.ts'],
        },
      ),
      project('cluster', acrossNodes, {
        env: { NEOSPACE_TEST_DIALECT: 'postgres', NEOSPACE_TEST_NODES: '2' },
        ...sharing,
        globalSetup: ['dev-env/postgres-setup.ts'],
      }),
      project('redis', acrossNodes, {
        env: { NEOSPACE_TEST_DIALECT: 'postgres', NEOSPACE_TEST_NODES: '2', NEOSPACE_TEST_REDIS: 'yes' },
        ...sharing,
        globalSetup: ['dev-env/postgres-setup.ts', 'dev-env/redis-setup.ts'],
      }),
      project('browser', ['test/browser/**/*.test.ts'], {
        ...sharing,
        testTimeout: 120_000,
        globalSetup: ['dev-env/unpack-once.ts'],
        // After the others, so that a browser has a processor to itself.
        sequence: { groupOrder: 1 },
        // A busy machine draws late; what never comes still fails.
        expect: { poll: { timeout: 10_000 } },
      }),
    ],
  },
})

// Which tests need nothing outside themselves: they run without network, files, processes and timers, all of them within ten seconds.

/** Patterns of their files. */
export const pureTests: readonly string[] = [
  // A test that measures how long something takes reads a clock.
  'log/!(*-speed).test.ts',
  'views/**/*.test.ts',
  'contract/**/*.test.ts',
  'dev-env/no-outside.test.ts',
  'server/slices/*/policy.test.ts',
  'server/slices/*/parts/*.test.ts',
  'server/bedrock/{actor,limiter,rate-windows}.test.ts',
  'server/bedrock/{realtime/seats,watch/load}.test.ts',
  'web/bedrock/find-entries.test.ts',
  'web/kit/facade-plan.test.ts',
  'web/slices/**/*.test.ts',
]

/** The longest that all of them may take together, from the first file that is loaded to the last that ends: 998 took 7.9 s on a slow machine with two processors and little else to do, half of it loading. */
export const pureBudgetMs = 10_000

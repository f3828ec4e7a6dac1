// What Stryker runs against each mutant: the pure tests of what it mutates.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'log/!(*-speed).test.ts',
      'server/slices/*/policy.test.ts',
      'server/bedrock/{limiter,rate-windows}.test.ts',
    ],
    environment: 'node',
    setupFiles: ['dev-env/no-outside.ts'],
  },
})

// Builds the page by which a sketch stands on pages elsewhere, by itself: it takes nothing of the house's shell with it, and the shell nothing of it.
import { join } from 'node:path'
import { build, type Plugin, type UserConfig } from 'vite'
import { emojiModule } from './emoji-lines.ts'
import { sketchFrames } from './sketch-frames.ts'

const root = join(import.meta.dirname, '..')

/** A Vite plugin: writes `embed.html` and its files beside the house's page, once that is written, with what both are built by. */
export const embeddedPage = (
  shared: Pick<UserConfig, 'base' | 'html' | 'oxc'>,
  target: UserConfig['build'],
): Plugin => ({
  name: 'embedded-page',
  apply: 'build',
  closeBundle: {
    sequential: true,
    async handler() {
      await build({
        ...shared,
        configFile: false,
        logLevel: 'warn',
        root: join(root, 'web'),
        publicDir: false,
        plugins: [emojiModule(), sketchFrames()],
        build: {
          ...target,
          outDir: join(root, 'dist', 'web'),
          emptyOutDir: false,
          manifest: false,
          rolldownOptions: { input: join(root, 'web', 'embed.html') },
        },
      })
    },
  },
})

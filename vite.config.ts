// Builds the web client into dist/web: hashed assets, no inline script or style, and a placeholder where the server puts each answer's nonce.
import { join } from 'node:path'
import { defineConfig } from 'vite'
import { embeddedPage } from './bin/embedded-page.ts'
import { emojiModule } from './bin/emoji-lines.ts'
import { libraryModule } from './bin/library-lines.ts'
import { pageFiles } from './bin/page-files.ts'
import { precompress } from './bin/precompress.ts'
import { sketchFrames } from './bin/sketch-frames.ts'

const shared = {
  base: '/',
  html: { cspNonce: '__CSP_NONCE__' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} as const
const target = {
  target: 'es2023',
  // Every browser of this list knows light-dark(), nesting and layers, so that the tokens arrive as they are written.
  cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
  assetsInlineLimit: 0,
}

export default defineConfig({
  ...shared,
  root: 'web',
  publicDir: 'public',
  plugins: [
    emojiModule(),
    libraryModule(),
    sketchFrames(),
    pageFiles(join(import.meta.dirname, 'web', 'slices')),
    embeddedPage(shared, target),
    precompress(['assets', 'frames'].map((folder) => join(import.meta.dirname, 'dist', 'web', folder))),
  ],
  build: {
    ...target,
    outDir: '../dist/web',
    emptyOutDir: true,
    manifest: true,
    // What is always loaded is one file, and what most pages share is one more: many small ones were more bytes, and each waits for its turn on a slow line.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'shell', tags: ['$initial'], priority: 1 },
            { name: 'kit', test: /[\\/]web[\\/](?:kit|bedrock)[\\/]/, minShareCount: 3 },
          ],
        },
      },
    },
  },
})

// Tells the story of `dev-env/story` to a fresh house and writes what was said and answered to `contract/examples.json`.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { apiStory } from '#dev-env/story/api-story'

const path = fileURLToPath(new URL('../contract/examples.json', import.meta.url))
const { examples } = await apiStory()
writeFileSync(path, `${JSON.stringify(examples, null, 1)}\n`)
console.log(
  `examples: ${Object.keys(examples.routes).length} routes, ${Object.keys(examples.calls).length} calls, ${Object.keys(examples.pushes).length} pushes`,
)

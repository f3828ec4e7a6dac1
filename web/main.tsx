// The browser's way in: styles, the pages of every slice, then the house itself.
import './styles/index.css'
import { render } from 'preact'
import { startKeys } from './bedrock/keys.ts'
import { App } from './bedrock/app.tsx'
import { startRouter } from './bedrock/router.ts'
import { startTheme } from './bedrock/theme.ts'
import { moveIn } from './slices/index.ts'

startTheme()
startKeys()
moveIn()
startRouter()
const root = document.getElementById('house')
if (root) {
  // What the server put there for whoever has no script, and its style.
  root.replaceChildren()
  document.querySelector('style[data-without-script]')?.remove()
  document.querySelector('.not-begun')?.remove()
  render(<App />, root)
}

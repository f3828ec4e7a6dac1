// The way in of a page that stands on a page elsewhere: one sketch, without the house around it.
import './styles/index.css'
import { render } from 'preact'
import { startTheme } from './bedrock/theme.ts'
import { EmbedPage } from './slices/sketches/embed-page.tsx'

startTheme()
const place = document.getElementById('embed')
if (place) render(<EmbedPage path={location.pathname} />, place)

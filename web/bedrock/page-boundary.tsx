// Catches a page that breaks while it is drawn, so that the rest of the house stays.
import { Component, type ComponentChildren } from 'preact'
import { ErrorPage } from './shell/error-page.tsx'

interface Props {
  readonly children: ComponentChildren
}

/** Shows the error page instead of a child that threw. A class, because Preact catches errors in classes only. */
export class PageBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false }

  static override getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <main>
        <ErrorPage kind="broken" />
      </main>
    )
  }
}

import { Component } from 'react'
import type { ReactNode } from 'react'
import { FellOver } from '../pages/frame/FellOver.tsx'
import { Live } from './Live.tsx'

type Props = { readonly children: ReactNode }
type State = { readonly fallen: boolean }

/** Stands between a mistake of ours and an empty page. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { fallen: false }

  static getDerivedStateFromError(): State {
    return { fallen: true }
  }

  override render(): ReactNode {
    if (!this.state.fallen) return this.props.children
    return (
      <>
        <FellOver />
        <Live />
      </>
    )
  }
}

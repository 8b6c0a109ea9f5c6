import { Component, type ReactNode } from 'react';
import { previewNl } from './preview.nl.ts';

interface BoundaryProps {
  /** What is previewed now: with something else there is a new chance. */
  of: unknown;
  children: ReactNode;
}

/** Says that a preview could not be drawn, in its place, so that the form beside it goes on. */
export class PreviewBoundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate(before: BoundaryProps) {
    if (this.state.failed && before.of !== this.props.of) this.setState({ failed: false });
  }

  override render() {
    return this.state.failed ? <p>{previewNl.wholeFailed}</p> : this.props.children;
  }
}

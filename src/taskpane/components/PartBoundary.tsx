import { Component, type ErrorInfo, type ReactNode } from "react";

export interface PartBoundaryProps {
  readonly children: ReactNode;
  /** Shown in place of a part that cannot be loaded or drawn. */
  readonly fallback: (error: unknown, retry: () => void) => ReactNode;
  /** Told of the error. Default: nobody. */
  readonly onError?: (error: unknown, info: ErrorInfo) => void;
}

/** Keeps the rest of the pane alive when one part fails. */
export class PartBoundary extends Component<PartBoundaryProps, { readonly error: unknown; readonly hasFailed: boolean }> {
  override state = { error: undefined as unknown, hasFailed: false };

  static getDerivedStateFromError(error: unknown) {
    return { error, hasFailed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.props.onError?.(error, info);
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return this.props.fallback(this.state.error, () => this.setState({ error: undefined, hasFailed: false }));
  }
}

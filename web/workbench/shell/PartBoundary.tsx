import { Button } from '@mantine/core';
import { Component, type ReactNode, Suspense } from 'react';

/** A part of the page that may fail without the others: it says so in its place and offers to load the page again. */
export class PartBoundary extends Component<{ children: ReactNode }, { readonly error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const error: Error | null = this.state.error;
    if (error) return <FailedPart error={error} />;
    return <Suspense fallback={<p className="waiting">Loading …</p>}>{this.props.children}</Suspense>;
  }
}

/** True for the errors that Chromium, Firefox, Safari and Vite raise where a script could not be fetched. */
const isMissingScript = (error: Error): boolean =>
  /dynamically imported module|importing a module script|preload/i.test(error.message);

const FailedPart = ({ error }: { error: Error }) => (
  <div className="error-notice" role="alert">
    <p>
      {isMissingScript(error)
        ? 'This part could not be loaded: the server has stopped, or was upgraded since the page was opened.'
        : `This part of the page failed: ${error.message}`}
    </p>
    <p className="quiet">Your work is kept, and the rest of the page works on.</p>
    <Button size="compact-sm" variant="default" onClick={() => location.reload()}>
      Reload the page
    </Button>
  </div>
);

import { Component, type ReactNode, Suspense } from 'react';
import { asError } from '../../client/asError.ts';
import { ReloadButton } from './ReloadButton.tsx';

interface Props {
  /** True around the whole page, which has no rest that works on. */
  readonly isPage?: boolean;
  readonly children: ReactNode;
}

/** A part of the page that may fail without the others: it says so in its place and offers to load the page again. */
export class PartBoundary extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: asError(error) };
  }

  override render() {
    const error: Error | null = this.state.error;
    const { isPage = false, children } = this.props;
    if (error) return <FailedPart error={error} isPage={isPage} />;
    return <Suspense fallback={<p className="waiting">Loading…</p>}>{children}</Suspense>;
  }
}

/** True for the errors that Chromium, Firefox, Safari and Vite raise where a script could not be fetched. */
const isMissingScript = (error: Error): boolean =>
  /dynamically imported module|importing a module script|preload/i.test(error.message);

const failureWords = (error: Error, isPage: boolean): string =>
  isMissingScript(error)
    ? 'This part could not be loaded: the server has stopped, or was upgraded since the page was opened.'
    : `${isPage ? 'The page' : 'This part of the page'} failed: ${error.message}`;

const FailedPart = ({ error, isPage }: { error: Error; isPage: boolean }) => (
  <div className="error-notice" role="alert">
    <p>{failureWords(error, isPage)}</p>
    <p className="quiet">
      Your work is kept in this browser{isPage ? '' : ', and the rest of the page works on'}.
    </p>
    <p>
      <ReloadButton />
      {isPage && (
        <>
          {' or '}
          <a href={location.pathname}>begin with an empty page</a>, from where Investigation opens what is
          kept
        </>
      )}
    </p>
  </div>
);

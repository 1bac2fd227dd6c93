import { Component, type ReactNode } from 'react';
import buttons from '../components/button.module.css';
import { Heading } from '../components/heading';
import { frameWords } from '../content/interface/frame';
import { notFoundWords } from '../content/interface/not-found';
import { titles } from '../content/interface/titles';
import { hasUnsaved } from '../store/unsaved';
import { loadAgain, loadAgainOnce } from '../store/version';
import { AppFrame } from './app-frame';
import { PageMissing, askAgain } from './arriving-page';
import styles from './page.module.css';

interface BrokenPageProps {
  readonly children: ReactNode;
  /** Which entry of the history is open: going back to a page that works shows it again. */
  readonly at: string;
}

interface BrokenPageState {
  readonly why: 'broke' | 'missing' | undefined;
}

/** A page that broke, or did not come, says so in plain words, instead of going white. */
export class BrokenPage extends Component<BrokenPageProps, BrokenPageState> {
  override state: BrokenPageState = { why: undefined };
  private brokeAt: string | undefined;

  static getDerivedStateFromError(error: unknown): BrokenPageState {
    return { why: error instanceof PageMissing ? 'missing' : 'broke' };
  }

  override componentDidCatch(error: unknown): void {
    this.brokeAt = this.props.at;
    if (error instanceof PageMissing) loadAgainOnce();
  }

  override componentDidUpdate(): void {
    if (this.brokeAt === undefined || this.brokeAt === this.props.at) return;
    this.brokeAt = undefined;
    askAgain();
    this.setState({ why: undefined });
  }

  override render(): ReactNode {
    const { why } = this.state;
    if (!why) return this.props.children;
    if (why === 'missing') return <MissingPage />;
    // Without the frame, and with links that load a page whole: it could be either that broke.
    return (
      <main className={styles.broken}>
        <h1>{frameWords.brokeTitle}</h1>
        <p className={styles.why}>{frameWords.broke}</p>
        <p className={styles.links}>
          <LoadAgain />
          <a href="/">{notFoundWords.home}</a>
          <a href="/support">{frameWords.help}</a>
        </p>
      </main>
    );
  }
}

function LoadAgain() {
  return (
    <button type="button" className={buttons.main} onClick={loadAgain}>
      {frameWords.reload}
    </button>
  );
}

function MissingPage() {
  return (
    <AppFrame title={titles.broken}>
      <Heading page="missing">{frameWords.missingTitle}</Heading>
      <p className={styles.why}>{frameWords.missing}</p>
      {hasUnsaved() && <p className={styles.why}>{frameWords.unsavedGoes}</p>}
      <p className={styles.links}>
        <LoadAgain />
        <button type="button" className={buttons.quiet} onClick={() => history.back()}>
          {frameWords.pageBefore}
        </button>
      </p>
    </AppFrame>
  );
}

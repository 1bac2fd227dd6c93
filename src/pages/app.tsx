import { Component, Suspense, type ReactNode } from 'react';
import { useRoutes, type RouteObject } from 'react-router';
import buttons from '../components/button.module.css';
import { frameWords } from '../content/interface/frame';
import page from './page.module.css';

interface AppProps {
  readonly routes: RouteObject[];
}

/** Every address of the app. While a page loads the last one stays; nothing blinks. */
export function App({ routes }: AppProps) {
  return (
    <BrokenPage>
      <Suspense fallback={null}>{useRoutes(routes)}</Suspense>
    </BrokenPage>
  );
}

/** A page that broke says so in plain words, instead of going white. */
class BrokenPage extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <main className={page.broken}>
        <h1>{frameWords.brokeTitle}</h1>
        <p className={page.why}>{frameWords.broke}</p>
        <button type="button" className={buttons.main} onClick={() => location.reload()}>
          {frameWords.reload}
        </button>
      </main>
    );
  }
}

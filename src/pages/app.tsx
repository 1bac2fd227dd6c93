import { Component, Suspense, useState, type ReactNode } from 'react';
import { useRoutes, type RouteObject } from 'react-router';
import buttons from '../components/button.module.css';
import { Cover } from '../components/cover';
import { frameWords } from '../content/interface/frame';
import styles from './page.module.css';

interface AppProps {
  readonly routes: RouteObject[];
  /** Somebody left this tab quickly: a cover stands here until they go on, which is then told. */
  readonly onBack?: (() => void) | undefined;
}

/** Every address of the app. While a page loads the last one stays; nothing blinks. */
export function App({ routes, onBack }: AppProps) {
  const [isCovered, setCovered] = useState(onBack !== undefined);
  const page = useRoutes(routes);
  if (isCovered) {
    const goOn = (): void => {
      onBack?.();
      setCovered(false);
    };
    return <Cover goOn={frameWords.coverGoOn} onGoOn={goOn} />;
  }
  return (
    <BrokenPage>
      <Suspense fallback={null}>{page}</Suspense>
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
      <main className={styles.broken}>
        <h1>{frameWords.brokeTitle}</h1>
        <p className={styles.why}>{frameWords.broke}</p>
        <button type="button" className={buttons.main} onClick={() => location.reload()}>
          {frameWords.reload}
        </button>
      </main>
    );
  }
}

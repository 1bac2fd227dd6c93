import { Suspense, useState } from 'react';
import { useLocation, useRoutes, type RouteObject } from 'react-router';
import { Cover } from '../components/cover';
import { SpellCheck } from '../components/spell-check';
import { frameWords } from '../content/interface/frame';
import { useSettings } from '../store/settings';
import { BrokenPage } from './broken-page';

interface AppProps {
  readonly routes: RouteObject[];
  /** Somebody left this tab quickly: a cover stands here until they go on, which is then told. */
  readonly onBack?: (() => void) | undefined;
}

/** Every address of the app. While a page loads the last one stays; nothing blinks. */
export function App({ routes, onBack }: AppProps) {
  const [isCovered, setCovered] = useState(onBack !== undefined);
  const page = useRoutes(routes);
  const { key } = useLocation();
  const checksSpelling = useSettings((state) => state.settings.checksSpelling === true);
  if (isCovered) {
    const goOn = (): void => {
      onBack?.();
      setCovered(false);
    };
    return <Cover goOn={frameWords.coverGoOn} onGoOn={goOn} />;
  }
  return (
    <BrokenPage at={key}>
      <SpellCheck value={checksSpelling}>
        <Suspense fallback={null}>{page}</Suspense>
      </SpellCheck>
    </BrokenPage>
  );
}

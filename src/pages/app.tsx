import { Suspense, useEffect, useState } from 'react';
import { useLocation, useRoutes, type RouteObject } from 'react-router';
import { Cover } from '../components/cover';
import { LimitWords } from '../components/limit-note';
import { SpellCheck } from '../components/spell-check';
import { frameWords } from '../content/interface/frame';
import { useSettings } from '../store/settings';
import { BrokenPage } from './broken-page';
import { LoadedAt, mustLoad } from './loaded-whole';

interface AppProps {
  readonly routes: RouteObject[];
  /** The address this document was loaded at. */
  readonly loadedAt?: string | undefined;
  /** Somebody left this tab quickly: a cover stands here until they go on, which is then told. */
  readonly onBack?: (() => void) | undefined;
}

/** Every address of the app. While a page loads the last one stays; nothing blinks. */
export function App({ routes, loadedAt, onBack }: AppProps) {
  const [isCovered, setCovered] = useState(onBack !== undefined);
  const here = useLocation();
  const [shown, setShown] = useState(here);
  const isLoading = mustLoad(loadedAt, here.pathname);
  if (!isLoading && shown !== here) setShown(here);
  useEffect(() => {
    if (isLoading) location.reload();
  }, [isLoading]);
  const page = useRoutes(routes, isLoading ? shown : undefined);
  const checksSpelling = useSettings((state) => state.settings.checksSpelling === true);
  if (isCovered) {
    const goOn = (): void => {
      onBack?.();
      setCovered(false);
    };
    return <Cover goOn={frameWords.coverGoOn} onGoOn={goOn} />;
  }
  return (
    <LoadedAt value={loadedAt}>
      <BrokenPage at={here.key}>
        <SpellCheck value={checksSpelling}>
          <LimitWords value={frameWords.limit}>
            <Suspense fallback={null}>{page}</Suspense>
          </LimitWords>
        </SpellCheck>
      </BrokenPage>
    </LoadedAt>
  );
}

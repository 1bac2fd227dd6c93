import { useLayoutEffect, type ComponentProps, type ReactNode } from 'react';
import { Frame } from '../components/frame';
import { QuickExit } from '../components/quick-exit';
import { mark } from '../content/drawings';
import { frameWords } from '../content/interface/frame';
import { useSettings } from '../store/settings';
import styles from './app-frame.module.css';

/** Covers the page at once and takes its place in the history with a neutral one; offline, with a blank one. */
function leaveQuickly(): void {
  document.documentElement.dataset.left = '';
  document.title = frameWords.leaveAddress;
  location.replace(navigator.onLine ? frameWords.leaveAddress : 'about:blank');
}

interface AppFrameProps extends Omit<ComponentProps<typeof Frame>, 'mark' | 'home' | 'exit'> {
  readonly children: ReactNode;
  /** Neutral, and never anything a person wrote. */
  readonly title?: string;
}

/** The frame of every page of the app, with its words, its way out, and a plain word where nothing can be kept. */
export function AppFrame({ title = frameWords.title, children, ...frame }: AppFrameProps) {
  const where = useSettings((state) => state.where);
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <Frame
      {...frame}
      mark={mark}
      home={frameWords.home}
      exit={
        <QuickExit
          label={frameWords.leave}
          explained={frameWords.leaveExplained}
          address={frameWords.leaveAddress}
          onLeave={leaveQuickly}
        />
      }
    >
      {where === 'memory' && (
        <p role="status" className={styles.notice}>
          {frameWords.memoryOnly}
        </p>
      )}
      {children}
    </Frame>
  );
}

import { useCallback, useLayoutEffect, type ComponentProps, type ReactNode } from 'react';
import { Frame } from '../components/frame';
import { QuickExit } from '../components/quick-exit';
import { mark } from '../content/drawings';
import { frameWords } from '../content/interface/frame';
import { leaveFor } from '../store/leaving';
import { useSettings } from '../store/settings';
import styles from './app-frame.module.css';
import { NewerLine } from './newer-line';

interface AppFrameProps extends Omit<ComponentProps<typeof Frame>, 'mark' | 'home' | 'exit' | 'help'> {
  readonly children: ReactNode;
  /** False where the page itself is, or names, people to talk to. */
  readonly hasHelp?: boolean;
  /** False where nothing is to be written. */
  readonly hasNotice?: boolean;
  /** True where nothing is being typed: a newer version may be mentioned under the page. */
  readonly isCalm?: boolean;
  /** Neutral, and never anything a person wrote. */
  readonly title?: string;
}

const notices: Readonly<Record<string, string | undefined>> = {
  memory: frameWords.memoryOnly,
  unreadable: frameWords.keysUnreadable,
  blocked: frameWords.blocked,
  'not-updated': frameWords.notUpdated,
};

/** The frame of every page of the app, with its words, its way out, and a plain word where nothing can be kept. */
export function AppFrame({
  title = frameWords.title,
  hasHelp = true,
  hasNotice = true,
  isCalm = false,
  children,
  ...frame
}: AppFrameProps) {
  const where = useSettings((state) => state.where);
  const leaveAddress = useSettings(
    ({ settings }) => frameWords.leaveAddresses[settings.leaveTo ?? 'encyclopedia'],
  );
  const leave = useCallback(() => leaveFor(leaveAddress), [leaveAddress]);
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <Frame
      {...frame}
      mark={mark}
      help={hasHelp ? { label: frameWords.help, to: '/support' } : undefined}
      home={frameWords.home}
      exit={
        <QuickExit
          label={frameWords.leave}
          explained={frameWords.leaveExplained}
          address={leaveAddress}
          onLeave={leave}
        />
      }
    >
      {hasNotice && notices[where] && (
        <p role="status" className={styles.notice}>
          {notices[where]}
        </p>
      )}
      {children}
      {isCalm && <NewerLine />}
    </Frame>
  );
}

import { useEffect } from 'react';
import styles from './quick-exit.module.css';

interface QuickExitProps {
  readonly label: string;
  /** What a screen reader and a pointer at rest are told about it. */
  readonly explained: string;
  /** The neutral page it goes to. */
  readonly address: string;
  /** Covers this page and goes. */
  readonly onLeave: () => void;
}

/** A way out of the app that is always in view: a tap, or Shift three times. Without script it is a plain link. */
export function QuickExit({ label, explained, address, onLeave }: QuickExitProps) {
  useEffect(() => {
    let presses: number[] = [];
    function onKey(event: KeyboardEvent): void {
      if (event.key !== 'Shift') {
        presses = [];
        return;
      }
      if (event.repeat) return;
      presses = [...presses.filter((at) => event.timeStamp - at < 1500), event.timeStamp];
      if (presses.length >= 3) onLeave();
    }
    addEventListener('keyup', onKey);
    return () => removeEventListener('keyup', onKey);
  }, [onLeave]);

  return (
    <a
      className={styles.exit}
      href={address}
      rel="noreferrer"
      title={explained}
      onClick={(event) => {
        event.preventDefault();
        onLeave();
      }}
    >
      {label}
    </a>
  );
}

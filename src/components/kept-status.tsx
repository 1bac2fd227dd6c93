import { useEffect, useState } from 'react';
import styles from './save-status.module.css';

/** How long it stays true before it is heard, in milliseconds: longer than between two keys. */
const rest = 1500;

interface KeptStatusProps {
  /** Empty while something is being written. */
  readonly says: string;
  /** What a screen reader hears. */
  readonly heard: string;
}

/** That all is kept: seen whenever it is true, heard once when writing first rests, and never between two keys. */
export function KeptStatus({ says, heard }: KeptStatusProps) {
  const [hasChanged, setChanged] = useState(false);
  const [isHeard, setHeard] = useState(false);
  const isKept = says !== '';
  useEffect(() => {
    if (isHeard) return undefined;
    if (!isKept) {
      setChanged(true);
      return undefined;
    }
    if (!hasChanged) return undefined;
    const soon = setTimeout(() => setHeard(true), rest);
    return () => clearTimeout(soon);
  }, [isKept, hasChanged, isHeard]);
  return (
    <div className={styles.status}>
      <p>{says}</p>
      <p role="status" className="visually-hidden">
        {isHeard && heard}
      </p>
    </div>
  );
}

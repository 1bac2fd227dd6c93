import { useEffect, useRef, useState } from 'react';
import buttons from '../../components/button.module.css';
import { rehearsalWords } from '../../content/interface/rehearsal';
import { eraseRecording, openRecording } from '../../store/rehearsal';
import page from '../page.module.css';
import styles from './rehearsing.module.css';

const words = rehearsalWords.aloud;

/** A recording that was kept: opened when it is asked for, gone with one tap. */
export function KeptRecording({ id }: { readonly id: string }) {
  const [address, setAddress] = useState<string>();
  const [told, setTold] = useState('');
  const made = useRef<string>(undefined);
  useEffect(
    () => () => {
      if (made.current !== undefined) URL.revokeObjectURL(made.current);
    },
    [],
  );

  async function open(): Promise<void> {
    try {
      const recording = await openRecording(id);
      if (!recording) {
        setTold(words.gone);
        return;
      }
      made.current = URL.createObjectURL(new Blob([recording.bytes], { type: recording.type }));
      setAddress(made.current);
    } catch {
      setTold(words.notOpened);
    }
  }

  return (
    <div className={styles.recorder}>
      {address === undefined ? (
        <button type="button" className={buttons.link} onClick={() => void open()}>
          {words.listen}
        </button>
      ) : (
        <audio controls src={address} aria-label={words.listen} />
      )}
      <button
        type="button"
        className={buttons.link}
        onClick={() => void eraseRecording(id).catch(() => setTold(words.notErased))}
      >
        {words.throwAway}
      </button>
      <p role="status" className={page.small}>
        {told}
      </p>
    </div>
  );
}

import { useEffect, useRef, useState } from 'react';
import buttons from '../../components/button.module.css';
import { rehearsalWords } from '../../content/interface/rehearsal';
import { keepRecording } from '../../store/rehearsal';
import page from '../page.module.css';
import styles from './rehearsing.module.css';

const words = rehearsalWords.aloud;

/** A recording is stopped after so many milliseconds: nobody speaks one line for longer. */
const longest = 180_000;
/** How often it hands over what it has, in milliseconds. */
const slice = 250;

type State =
  | { readonly kind: 'ready' | 'denied' | 'none' | 'gone' }
  /** It is said to record once there is something of it. */
  | { readonly kind: 'recording'; readonly hasBegun: boolean }
  | {
      readonly kind: 'recorded';
      readonly blob: Blob;
      readonly address: string;
      readonly kept?: 'kept' | 'failed';
    };

interface RecorderProps {
  /** Which exchange it is said with. */
  readonly at: number;
  readonly canKeep: boolean;
}

/** Says it aloud and hears oneself. The recording is in this page alone, and gone with it, unless it is kept. */
export function Recorder({ at, canKeep }: RecorderProps) {
  const [state, setState] = useState<State>({ kind: 'ready' });
  const recorder = useRef<MediaRecorder>(undefined);
  const address = useRef<string>(undefined);

  function forget(): void {
    if (address.current !== undefined) URL.revokeObjectURL(address.current);
    address.current = undefined;
  }
  useEffect(
    () => () => {
      recorder.current?.stream.getTracks().forEach((track) => track.stop());
      forget();
    },
    [],
  );

  async function record(): Promise<void> {
    if (typeof MediaRecorder === 'undefined' || !navigator.mediaDevices) {
      setState({ kind: 'none' });
      return;
    }
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const parts: Blob[] = [];
      const recording = new MediaRecorder(stream);
      recorder.current = recording;
      const timer = setTimeout(() => recording.state === 'recording' && recording.stop(), longest);
      recording.addEventListener('dataavailable', ({ data }) => {
        if (data.size === 0) return;
        parts.push(data);
        setState((now) => (now.kind === 'recording' ? { kind: 'recording', hasBegun: true } : now));
      });
      recording.addEventListener('stop', () => {
        clearTimeout(timer);
        stream.getTracks().forEach((track) => track.stop());
        const blob = new Blob(parts, { type: recording.mimeType });
        forget();
        address.current = URL.createObjectURL(blob);
        setState({ kind: 'recorded', blob, address: address.current });
      });
      recording.start(slice);
      setState({ kind: 'recording', hasBegun: false });
    } catch {
      setState({ kind: 'denied' });
    }
  }

  async function keep(blob: Blob): Promise<void> {
    try {
      await keepRecording(blob.type, new Uint8Array(await blob.arrayBuffer()), at);
      setState((now) => (now.kind === 'recorded' ? { ...now, kept: 'kept' } : now));
    } catch {
      setState((now) => (now.kind === 'recorded' ? { ...now, kept: 'failed' } : now));
    }
  }

  const told =
    state.kind === 'recording'
      ? state.hasBegun
        ? words.recording
        : ''
      : state.kind === 'denied'
        ? words.denied
        : state.kind === 'none'
          ? words.none
          : state.kind === 'gone'
            ? words.gone
            : state.kind === 'recorded'
              ? state.kept === 'kept'
                ? words.kept
                : state.kept === 'failed'
                  ? words.notKept
                  : words.says
              : '';
  return (
    <div className={styles.recorder}>
      {state.kind === 'recording' ? (
        <button type="button" className={buttons.button} onClick={() => recorder.current?.stop()}>
          {words.stop}
        </button>
      ) : (
        <button type="button" className={buttons.link} onClick={() => void record()}>
          {words.record}
        </button>
      )}
      <p role="status" className={page.small}>
        {told}
      </p>
      {state.kind === 'recorded' && (
        <>
          <audio controls src={state.address} aria-label={words.listen} />
          <p className={styles.ways}>
            {canKeep && state.kept !== 'kept' && (
              <button type="button" className={buttons.link} onClick={() => void keep(state.blob)}>
                {words.keep}
              </button>
            )}
            <button
              type="button"
              className={buttons.link}
              onClick={() => {
                forget();
                setState({ kind: 'gone' });
              }}
            >
              {words.throwAway}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

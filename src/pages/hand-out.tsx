import { useId, useState } from 'react';
import buttons from '../components/button.module.css';
import { QrCode } from '../components/qr-code';
import type { Packed } from '../domain/together/messages';
import { download } from '../store/files';
import page from './page.module.css';
import styles from './hand-out.module.css';

/** What is said about each way. */
interface HandOutWords {
  readonly ways: string;
  readonly any: string;
  readonly tooLongForLink: string;
  readonly tooLongForCode: string;
  readonly share: string;
  readonly copy: string;
  readonly copyNote: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly code: string;
  readonly codeAway: string;
  readonly codeLabel: string;
  readonly codeSays: string;
  readonly file: string;
  readonly fileNote: string;
  readonly see: string;
  readonly link: string;
}

interface HandOutProps {
  readonly words: HandOutWords;
  readonly packed: Packed;
  /** It was handed out before, on this page. */
  readonly isOut: boolean;
  /** Somebody may have it from now on. */
  readonly onHandedOut: () => void;
}

/** The ways something goes to another person. It is never put into the address of another program. */
export function HandOut({ words, packed: { link, qr, file }, isOut, onHandedOut }: HandOutProps) {
  const id = useId();
  const [hasCopied, setCopied] = useState<boolean>();
  const [isCode, setCode] = useState(false);

  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      setCopied(false);
      return;
    }
    setCopied(true);
    onHandedOut();
  }

  const shared: ShareData = link === undefined ? { files: [file] } : { url: link };
  const canShare = typeof navigator.share === 'function' && navigator.canShare?.(shared) !== false;

  const first = canShare ? 'share' : link === undefined ? 'file' : 'copy';
  const styleOf = (way: typeof first): string | undefined =>
    way === first && !isOut ? buttons.main : buttons.button;

  return (
    <section className={styles.ways} aria-label={words.ways}>
      <p>{link === undefined ? words.tooLongForLink : words.any}</p>
      {canShare && (
        <div>
          <button
            type="button"
            className={styleOf('share')}
            onClick={() => void navigator.share(shared).then(onHandedOut, () => undefined)}
          >
            {words.share}
          </button>
        </div>
      )}
      {link !== undefined && (
        <div>
          <button type="button" className={styleOf('copy')} onClick={() => void copy(link)}>
            {words.copy}
          </button>
          <p className={page.small}>
            {words.copyNote}{' '}
            <span role="status">
              {hasCopied === undefined ? '' : hasCopied ? words.copied : words.copyFailed}
            </span>
          </p>
        </div>
      )}
      {qr !== undefined && (
        <div>
          <button
            type="button"
            className={buttons.button}
            aria-expanded={isCode}
            onClick={() => {
              setCode(!isCode);
              onHandedOut();
            }}
          >
            {isCode ? words.codeAway : words.code}
          </button>
          {isCode && (
            <div className={styles.code}>
              <QrCode text={qr} label={words.codeLabel} tooLong={words.tooLongForCode} />
            </div>
          )}
          <p className={page.small}>{words.codeSays}</p>
        </div>
      )}
      {link !== undefined && qr === undefined && <p className={page.small}>{words.tooLongForCode}</p>}
      <div>
        <button
          type="button"
          className={styleOf('file')}
          onClick={() => {
            download(file);
            onHandedOut();
          }}
        >
          {words.file}
        </button>
        <p className={page.small}>{words.fileNote}</p>
      </div>
      {link !== undefined && (
        <details
          onToggle={(event) => {
            if (event.currentTarget.open) onHandedOut();
          }}
        >
          <summary className={page.small}>{words.see}</summary>
          <div className={styles.link}>
            <label htmlFor={id} className="visually-hidden">
              {words.link}
            </label>
            <textarea
              id={id}
              readOnly
              autoComplete="off"
              rows={4}
              value={link}
              translate="no"
              spellCheck={false}
              onFocus={(event) => event.currentTarget.select()}
            />
          </div>
        </details>
      )}
    </section>
  );
}

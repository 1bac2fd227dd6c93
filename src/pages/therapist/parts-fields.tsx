import { useLayoutEffect, useRef, useState } from 'react';
import buttons from '../../components/button.module.css';
import { therapistNewWords } from '../../content/interface/therapist-new';
import type { PracticePart } from '../../content/schema-practice';
import { mostOf } from '../../domain/practice/sent';
import { isFitUnasked, movePart } from '../../domain/practice/setting';
import page from '../page.module.css';
import { partWords } from '../practice/part-words';
import shared from './compose-page.module.css';
import { freshPart, partKinds } from './fresh-part';
import { PartFields } from './part-fields';
import styles from './parts-fields.module.css';

const words = therapistNewWords.parts;

interface PartsFieldsProps {
  readonly parts: readonly PracticePart[];
  /** Nothing but reading and the twenty minutes can be set. */
  readonly isOnlyFit: boolean;
  readonly error: string | undefined;
  readonly onChange: (parts: readonly PracticePart[]) => void;
}

/** What is asked, part by part: added, changed, moved and taken out, all by keyboard too. */
export function PartsFields({ parts, isOnlyFit, error, onChange }: PartsFieldsProps) {
  const [open, setOpen] = useState<number>();
  const [outcome, setOutcome] = useState('');
  const list = useRef<HTMLElement>(null);
  /** What takes the focus once it is drawn: it went with what was pressed. */
  const next = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (next.current === undefined) return;
    list.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = undefined;
  });

  function move(from: number, by: -1 | 1): void {
    const moved = movePart(parts, from, by);
    if (moved === parts) return;
    const to = from + by;
    next.current = `[data-part="${to}"] [data-move="${by}"]`;
    setOpen(open === from ? to : open === to ? from : open);
    setOutcome(words.moved(to + 1, parts.length));
    onChange(moved);
  }

  function remove(at: number): void {
    next.current = '#parts';
    setOpen(undefined);
    setOutcome(words.removed);
    onChange(parts.toSpliced(at, 1));
  }

  function add(part: PracticePart): void {
    next.current = `[data-part="${parts.length}"]`;
    setOpen(parts.length);
    setOutcome(words.added(partWords(part).title));
    onChange([...parts, part]);
  }

  const offered = partKinds.flatMap((kind) => {
    const part = freshPart(kind, parts);
    return part && !(isOnlyFit && !isFitUnasked(part)) ? [part] : [];
  });
  return (
    <section ref={list} aria-labelledby="parts" className={shared.section}>
      <h2 id="parts" tabIndex={-1}>
        {words.heading}
      </h2>
      <p role="status" className="visually-hidden">
        {outcome}
      </p>
      {error !== undefined && <p className={shared.fieldError}>{error}</p>}
      {parts.length === 0 && <p className={page.small}>{words.none}</p>}
      <ol className={styles.parts}>
        {parts.map((part, at) => {
          const { title, says } = partWords(part);
          const isUnfit = isOnlyFit && !isFitUnasked(part);
          const canChange = part.kind !== 'check-in' && part.kind !== 'settle';
          return (
            <li key={at} data-part={at} tabIndex={-1} className={styles.part}>
              <p className={styles.title}>{title}</p>
              <p className={page.small}>{says}</p>
              {isUnfit && <p className={shared.fieldError}>{words.notFit}</p>}
              <div className={styles.ways}>
                {canChange && (
                  <button
                    type="button"
                    className={buttons.quiet}
                    aria-expanded={open === at}
                    aria-label={`${words.change}: ${title}`}
                    onClick={() => setOpen(open === at ? undefined : at)}
                  >
                    {words.change}
                  </button>
                )}
                <button
                  type="button"
                  className={buttons.quiet}
                  aria-label={words.removeOf(title)}
                  onClick={() => remove(at)}
                >
                  {words.remove}
                </button>
                {parts.length > 1 &&
                  ([-1, 1] as const).map((by) => (
                    <button
                      key={by}
                      type="button"
                      className={buttons.quiet}
                      data-move={by}
                      aria-label={by === -1 ? words.up(title) : words.down(title)}
                      aria-disabled={by === -1 ? at === 0 : at === parts.length - 1}
                      onClick={() => move(at, by)}
                    >
                      {by === -1 ? '↑' : '↓'}
                    </button>
                  ))}
              </div>
              {open === at && canChange && (
                <PartFields part={part} onChange={(changed) => onChange(parts.toSpliced(at, 1, changed))} />
              )}
            </li>
          );
        })}
      </ol>
      {parts.length >= mostOf.parts ? (
        <p className={page.small}>{words.most(mostOf.parts)}</p>
      ) : (
        <div className={styles.add} role="group" aria-label={words.add}>
          <p className={page.small} aria-hidden="true">
            {words.add}
          </p>
          {offered.map((part, at) => (
            <button
              key={part.kind}
              id={at === 0 ? 'add-part' : undefined}
              type="button"
              className={buttons.button}
              onClick={() => add(part)}
            >
              {words.kinds[part.kind]}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

import type { ReactNode } from 'react';
import buttons from './button.module.css';
import type { Mark } from './marked-text';
import { TextField } from './text-field';
import styles from './word-card.module.css';

interface WordCardProps {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly stop: string;
  readonly isBehind: boolean;
  readonly isEdited: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isEditing: boolean;
  /** What is underlined while it is edited. */
  readonly marks: readonly Mark[];
  /** Stands under the field while it is edited. */
  readonly under: ReactNode;
  readonly words: {
    readonly edit: string;
    readonly editOf: (title: string) => string;
    readonly editing: (title: string) => string;
    readonly doneEditing: string;
    readonly useComposed: string;
    readonly behind: string;
    readonly useNew: string;
    readonly keepMine: string;
    readonly drop: string;
    readonly dropOf: (title: string) => string;
    readonly up: (title: string) => string;
    readonly down: (title: string) => string;
    readonly stop: string;
  };
  readonly onEdit: (text: string) => void;
  readonly onEditing: (isEditing: boolean) => void;
  /** Takes the person's edit away. */
  readonly onCompose: () => void;
  /** Keeps the edit although the answer behind it changed. */
  readonly onKeep: () => void;
  readonly onDrop: () => void;
  readonly onMove: (by: -1 | 1) => void;
}

/** Once, when it appears: whoever pressed Edit wants to write. */
const focusOn = (field: HTMLTextAreaElement | null): void => field?.focus();

/** One part of the words: said, then stopped after. It can be edited, moved and left out. */
export function WordCard(props: WordCardProps) {
  const { title, text, stop, words, isEditing } = props;
  return (
    <article id={props.id} className={styles.card} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {isEditing ? (
        <TextField
          field={focusOn}
          label={words.editing(title)}
          isLabelHidden
          value={text}
          onChange={props.onEdit}
          rows={3}
          marks={props.marks}
        />
      ) : (
        <p className={styles.text} translate="no" dir="auto">
          {text}
        </p>
      )}
      {isEditing && props.under}
      {stop !== '' && (
        <p className={styles.stop}>
          <span>{words.stop}</span> {stop}
        </p>
      )}
      {props.isBehind && (
        <div className={styles.behind}>
          <p>{words.behind}</p>
          <button type="button" className={buttons.link} onClick={props.onCompose}>
            {words.useNew}
          </button>{' '}
          <button type="button" className={buttons.link} onClick={props.onKeep}>
            {words.keepMine}
          </button>
        </div>
      )}
      <div className={styles.tools}>
        <button
          type="button"
          className={buttons.quiet}
          aria-label={isEditing ? undefined : words.editOf(title)}
          onClick={() => props.onEditing(!isEditing)}
        >
          {isEditing ? words.doneEditing : words.edit}
        </button>
        {isEditing && props.isEdited && (
          <button type="button" className={buttons.quiet} onClick={props.onCompose}>
            {words.useComposed}
          </button>
        )}
        {!(props.isFirst && props.isLast) && (
          <>
            <button
              type="button"
              className={buttons.quiet}
              aria-label={words.up(title)}
              aria-disabled={props.isFirst}
              onClick={() => props.onMove(-1)}
            >
              ↑
            </button>
            <button
              type="button"
              className={buttons.quiet}
              aria-label={words.down(title)}
              aria-disabled={props.isLast}
              onClick={() => props.onMove(1)}
            >
              ↓
            </button>
          </>
        )}
        <button
          type="button"
          className={buttons.quiet}
          aria-label={words.dropOf(title)}
          onClick={props.onDrop}
        >
          {words.drop}
        </button>
      </div>
    </article>
  );
}

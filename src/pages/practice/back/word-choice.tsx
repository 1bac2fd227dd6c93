import { useId, useState } from 'react';
import { CheckBox } from '../../../components/check-box';
import { TextField } from '../../../components/text-field';
import { practiceReturnWords } from '../../../content/interface/practice-return';
import { lettersOver, textsOfField, type WordField } from '../../../domain/practice/returning';
import type { ReturnField } from '../../../domain/practice/sent';
import { chooseField } from '../../../store/returning';
import page from '../../page.module.css';
import styles from './back.module.css';

const words = practiceReturnWords.choose;

type Worded = Extract<ReturnField, { readonly kind: WordField }>;

interface WordChoiceProps {
  /** As the client wrote it, in full. */
  readonly offered: Worded;
  /** As it is to go back; undefined while it is not ticked. */
  readonly chosen: Worded | undefined;
}

/** One thing in words: ticked, it can be changed and has to fit the page; unticked, what was changed is kept until the page is left. */
export function WordChoice({ offered, chosen }: WordChoiceProps) {
  // What was typed and unticked again is not lost by that.
  const [latest, setLatest] = useState<Worded>(chosen ?? offered);
  const id = useId();
  const isEmpty = Object.values(textsOfField(latest)).every((text) => text.trim() === '');
  const shown = Object.values(textsOfField(latest)).filter((text) => text.trim() !== '');

  function type(name: string, text: string): void {
    const next = { ...(chosen ?? latest), [name]: text } as Worded;
    setLatest(next);
    chooseField(next.kind, next);
  }

  return (
    <section aria-label={words.labels[offered.kind]}>
      <CheckBox
        label={words.labels[offered.kind]}
        isChecked={chosen !== undefined}
        onCheck={(isOn) => chooseField(offered.kind, isOn ? latest : undefined)}
      />
      {chosen === undefined
        ? !isEmpty && (
            <p className={styles.own} translate="no" dir="auto">
              {shown.join(' · ')}
            </p>
          )
        : Object.entries(textsOfField(chosen)).map(([name, text]) => {
            const over = lettersOver(offered.kind, text);
            return (
              <div key={name} className={styles.text}>
                <TextField
                  label={words.texts[name] ?? name}
                  value={text}
                  rows={2}
                  onChange={(next) => type(name, next)}
                  describedBy={over > 0 ? `${id}-${name}` : undefined}
                />
                <p id={`${id}-${name}`} className={page.small} role="status">
                  {over > 0 && words.over(over)}
                </p>
              </div>
            );
          })}
      {chosen !== undefined && isEmpty && <p className={page.small}>{words.empty}</p>}
    </section>
  );
}

import { useState } from 'react';
import { LineField, SelectField } from '../../components/line-field';
import { practiceSeenWords } from '../../content/interface/practice-seen';
import { therapistNewWords } from '../../content/interface/therapist-new';
import type { PracticeDraft } from '../../domain/practice/kept';
import { mostOf } from '../../domain/practice/sent';
import { minutesOf } from '../../domain/practice/setting';
import { changeDraft, changeMinutes } from '../../store/practice-draft';
import styles from './compose-page.module.css';

const words = therapistNewWords.when;

interface WhenFieldsProps {
  readonly draft: PracticeDraft;
  readonly error: string | undefined;
}

/** By when, how often, and for how long. */
export function WhenFields({ draft, error }: WhenFieldsProps) {
  return (
    <section aria-labelledby="when-title" className={styles.section}>
      <h2 id="when-title">{words.heading}</h2>
      <div className={styles.row}>
        <LineField
          id="due"
          type="date"
          label={words.due}
          hint={words.dueHint}
          error={error}
          value={draft.due}
          onChange={(due) => changeDraft({ due })}
        />
        <SelectField
          label={words.times}
          value={String(draft.times)}
          onChange={(times) => changeDraft({ times: Number(times) })}
        >
          {Array.from({ length: mostOf.times }, (_, at) => (
            <option key={at} value={at + 1}>
              {practiceSeenWords.times(at + 1)}
            </option>
          ))}
        </SelectField>
        <Minutes draft={draft} />
      </div>
    </section>
  );
}

/** What is typed stands as it is; it counts once it is a number of minutes, and empty is reckoned again. */
function Minutes({ draft: { minutes, parts } }: { readonly draft: PracticeDraft }) {
  const [typed, setTyped] = useState<string>();
  const [isTyping, setTyping] = useState(false);
  const shown = String(minutes ?? minutesOf(parts));
  return (
    <div onFocus={() => setTyping(true)} onBlur={() => (setTyping(false), setTyped(undefined))}>
      <LineField
        label={words.minutes}
        hint={words.minutesHint}
        type="number"
        min={1}
        max={mostOf.minutes}
        inputMode="numeric"
        value={isTyping ? (typed ?? shown) : shown}
        onChange={(text) => {
          setTyped(text);
          const number = Math.round(Number(text));
          changeMinutes(number >= 1 ? Math.min(mostOf.minutes, number) : undefined);
        }}
      />
    </div>
  );
}

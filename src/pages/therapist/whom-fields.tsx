import { useId } from 'react';
import buttons from '../../components/button.module.css';
import { LineField } from '../../components/line-field';
import { RadioList } from '../../components/radio-list';
import { therapistNewWords } from '../../content/interface/therapist-new';
import { longestCode, type Client, type PracticeDraft } from '../../domain/practice/kept';
import { isFitUnasked, mayBeAName, needsAsking, type AskedAlone } from '../../domain/practice/setting';
import { changeDraft } from '../../store/practice-draft';
import page from '../page.module.css';
import styles from './compose-page.module.css';

const words = therapistNewWords.whom;

interface WhomFieldsProps {
  readonly draft: PracticeDraft;
  readonly clients: readonly Client[];
  readonly asked: AskedAlone | undefined;
  readonly onAsked: (asked: AskedAlone) => void;
  readonly error: string | undefined;
}

/** Which client it is for, by code; one or two; and for two whether each was asked alone. */
export function WhomFields({ draft, clients, asked, onAsked, error }: WhomFieldsProps) {
  const id = useId();
  const isUnfit = asked === 'cannot' && needsAsking(draft);
  return (
    <section aria-labelledby="whom-title" className={styles.section}>
      <h2 id="whom-title">{words.heading}</h2>
      <LineField
        label={words.code}
        hint={mayBeAName(draft.code) ? words.codeName : words.codeHint}
        value={draft.code}
        most={longestCode}
        list={id}
        onChange={(code) => changeDraft({ code })}
      />
      <datalist id={id}>
        {clients.map(({ id: client, code }) => (
          <option key={client} value={code} />
        ))}
      </datalist>
      <RadioList
        legend={words.count}
        isLegendHidden={false}
        chosen={draft.forTwo ? 'two' : 'one'}
        onChoose={(count) => changeDraft({ forTwo: count === 'two' })}
        options={[
          { id: 'one', label: words.one },
          { id: 'two', label: words.two },
        ]}
      />
      {draft.forTwo && (
        <div id="asked" className={styles.asking}>
          <p>{words.ask}</p>
          {error !== undefined && <p className={styles.fieldError}>{error}</p>}
          <RadioList
            legend={words.asked}
            chosen={asked}
            onChoose={(chosen) => onAsked(chosen === 'asked' ? 'asked' : 'cannot')}
            options={[
              { id: 'asked', label: words.didAsk },
              { id: 'cannot', label: words.cannot },
            ]}
          />
          {isUnfit && (
            <p>
              <button
                type="button"
                className={buttons.button}
                onClick={() => {
                  changeDraft({ parts: draft.parts.filter(isFitUnasked) });
                  document.getElementById('parts')?.focus();
                }}
              >
                {words.takeOut}
              </button>
            </p>
          )}
          <p className={page.small}>{words.askNote}</p>
        </div>
      )}
      <p className={page.small}>{words.orders}</p>
    </section>
  );
}

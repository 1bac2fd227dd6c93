import { useId } from 'react';
import { LimitNote } from '../../components/limit-note';
import { RadioList } from '../../components/radio-list';
import { beginWords } from '../../content/interface/begin';
import { powers, relationshipIds } from '../../content/schema';
import type { Draft } from '../../domain/begin';
import { Noticed } from '../prompt/noticed';
import styles from './question.module.css';

/** In letters. */
const mostOfName = 80;

const words = beginWords.who;

type Who = Pick<Draft, 'relationship' | 'power' | 'under18' | 'name'>;

interface RelationshipFieldsProps extends Who {
  readonly onChange: (who: Who) => void;
}

/** Who they are to me, where that matters how we stand, and what to call them. */
export function RelationshipFields({ onChange, ...who }: RelationshipFieldsProps) {
  const nameId = useId();
  const more = {
    colleague: (
      <div className={styles.more}>
        <RadioList
          legend={words.powerLegend}
          isLegendHidden={false}
          options={words.powers}
          chosen={who.power}
          onChoose={(id) => onChange({ ...who, power: powers.find((each) => each === id) })}
        />
      </div>
    ),
    'my-parent': (
      <div className={styles.more}>
        <RadioList
          legend={words.ageLegend}
          isLegendHidden={false}
          options={words.ages}
          chosen={who.under18 === undefined ? undefined : who.under18 ? 'under-18' : 'adult'}
          onChoose={(id) => onChange({ ...who, under18: id === 'under-18' })}
        />
      </div>
    ),
  };
  return (
    <>
      <RadioList
        legend={words.heading}
        chosen={who.relationship}
        onChoose={(id) => onChange({ ...who, relationship: relationshipIds.find((each) => each === id) })}
        options={words.options.map((option) => ({
          ...option,
          more: option.id === 'colleague' || option.id === 'my-parent' ? more[option.id] : undefined,
        }))}
      />
      <div className={styles.name}>
        <label htmlFor={nameId}>{words.name}</label>
        <p id={`${nameId}-hint`}>{words.nameHint}</p>
        <input
          id={nameId}
          aria-describedby={`${nameId}-hint`}
          value={who.name ?? ''}
          maxLength={mostOfName}
          autoComplete="off"
          spellCheck={false}
          translate="no"
          dir="auto"
          onChange={(event) => onChange({ ...who, name: event.target.value })}
        />
        <LimitNote value={who.name ?? ''} most={mostOfName} />
        <Noticed texts={[who.name ?? '']} listensForOverOwning={false} />
      </div>
    </>
  );
}

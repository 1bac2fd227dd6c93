import { useId } from 'react';
import { LimitNote } from '../../components/limit-note';
import { RadioList } from '../../components/radio-list';
import { Threads } from '../../components/threads';
import { togetherWords } from '../../content/interface/together';
import { hues, type Hue } from '../../content/schema-together';
import { sideBySide } from '../../content/drawings';
import type { Person } from '../../domain/together/kept';
import styles from './together.module.css';

/** In letters. */
const mostOfName = 40;

const words = togetherWords.person;

interface PersonFieldsProps {
  readonly person: Person;
  readonly onChange: (person: Person) => void;
  /** The hue and the line somebody else has already. */
  readonly taken?: Person | undefined;
}

/** What somebody wants to be called here, and the thread they are drawn as. */
export function PersonFields({ person, onChange, taken }: PersonFieldsProps) {
  const id = useId();
  return (
    <>
      <div className={styles.name}>
        <label htmlFor={id}>{words.name}</label>
        <input
          id={id}
          value={person.name}
          maxLength={mostOfName}
          autoComplete="off"
          spellCheck={false}
          translate="no"
          dir="auto"
          onChange={(event) => onChange({ ...person, name: event.target.value })}
        />
        <LimitNote value={person.name} most={mostOfName} />
      </div>
      <RadioList
        legend={words.hue}
        isLegendHidden={false}
        chosen={person.hue}
        onChoose={(chosen) => onChange({ ...person, hue: chosen as Hue })}
        options={hues
          .filter((hue) => hue !== taken?.hue)
          .map((hue) => ({
            id: hue,
            label: words.hues[hue],
            drawing: (
              <span className={styles.swatch}>
                <Threads
                  threads={{
                    mine: person.line === 'solid' ? sideBySide.mine : [],
                    theirs: person.line === 'dotted' ? sideBySide.mine : [],
                    stitches: [],
                  }}
                  hues={{ mine: hue, theirs: hue }}
                  width={54}
                  height={30}
                />
              </span>
            ),
          }))}
      />
      {!taken && (
        <RadioList
          legend={words.line}
          isLegendHidden={false}
          chosen={person.line}
          onChoose={(line) => onChange({ ...person, line: line === 'dotted' ? 'dotted' : 'solid' })}
          options={[
            { id: 'solid', label: words.lines.solid },
            { id: 'dotted', label: words.lines.dotted },
          ]}
        />
      )}
    </>
  );
}

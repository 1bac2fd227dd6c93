import { useEffect, useRef, useState } from 'react';
import { ActionBar } from '../../../components/action-bar';
import { CheckBox } from '../../../components/check-box';
import { Heading } from '../../../components/heading';
import { frameWords } from '../../../content/interface/frame';
import { practiceReturnWords } from '../../../content/interface/practice-return';
import { returnSheetWords } from '../../../content/interface/return-sheet';
import { measureIds, type MeasureId } from '../../../content/schema-measures';
import type { TakenPractice } from '../../../domain/practice/kept';
import {
  chosenFields,
  countTicked,
  offeredFields,
  tooLong,
  type Source,
} from '../../../domain/practice/returning';
import type { Measured, ReturnField } from '../../../domain/practice/sent';
import { usePractice } from '../../../store/practice';
import { chooseField } from '../../../store/returning';
import { AppFrame } from '../../app-frame';
import page from '../../page.module.css';
import { partNamesOf } from '../part-names';
import styles from './back.module.css';
import { useReturnPaths, WithSource } from './with-source';
import { WordChoice } from './word-choice';

const words = practiceReturnWords.choose;

/** Field by field, all off at first: what may go back, and in which words. */
export function ChoosePage() {
  return (
    <WithSource needsRead>
      {({ taken, source }) => <Choosing key={taken.id} taken={taken} source={source} />}
    </WithSource>
  );
}

interface ChoosingProps {
  readonly taken: TakenPractice;
  readonly source: Source;
}

function Choosing({ taken, source }: ChoosingProps) {
  const { goTo } = useReturnPaths(taken.id);
  const hasFailed = usePractice(({ saving }) => saving.kind === 'not-saved');
  const [error, setError] = useState<string>();
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error !== undefined) alert.current?.focus();
  }, [error]);
  const chosen = taken.draft.fields;
  const [atFirst] = useState(chosen);
  const offered = offeredFields(taken, source);

  function see(): void {
    const wrong =
      chosenFields(chosen).length === 0 ? words.none : tooLong(chosen).length > 0 ? words.tooLong : undefined;
    setError(wrong);
    // Said again where it still is so.
    alert.current?.focus();
    if (wrong === undefined) goTo('page');
  }

  return (
    <AppFrame
      title={practiceReturnWords.title}
      bar={
        <ActionBar
          main={{ label: words.see, onAct: see }}
          back={{ label: frameWords.back, onAct: () => goTo('') }}
        />
      }
    >
      <Heading page={`choose/${taken.id}`}>{words.heading}</Heading>
      <p>{words.ticked(countTicked(offered, chosen), chosen === atFirst)}</p>
      <p className={page.why}>{words.why}</p>
      {(error !== undefined || hasFailed) && (
        <div ref={alert} tabIndex={-1} role="alert" className={page.error}>
          {error !== undefined && <p>{error}</p>}
          {hasFailed && <p>{words.notSaved}</p>}
        </div>
      )}
      <ul className={styles.fields}>
        {offered.map((each) => (
          <li key={each.kind}>
            <Choice taken={taken} offered={each} chosen={chosen.find(({ kind }) => kind === each.kind)} />
          </li>
        ))}
      </ul>
    </AppFrame>
  );
}

interface ChoiceProps {
  readonly taken: TakenPractice;
  readonly offered: ReturnField;
  readonly chosen: ReturnField | undefined;
}

function Choice({ taken, offered, chosen }: ChoiceProps) {
  switch (offered.kind) {
    case 'done':
      return (
        <DoneChoice taken={taken} offered={offered} chosen={chosen?.kind === 'done' ? chosen : undefined} />
      );
    case 'measures':
      return <MeasureChoice offered={offered} chosen={chosen?.kind === 'measures' ? chosen : undefined} />;
    case 'heat':
      return (
        <CheckBox
          label={words.labels.heat}
          hint={words.numbers(offered.before, offered.after)}
          isChecked={chosen !== undefined}
          onCheck={(isOn) => chooseField('heat', isOn ? offered : undefined)}
        />
      );
    default:
      return <WordChoice offered={offered} chosen={chosen?.kind === offered.kind ? chosen : undefined} />;
  }
}

type Done = Extract<ReturnField, { readonly kind: 'done' }>;

/** Each part that was done by itself. */
function DoneChoice({
  taken,
  offered,
  chosen,
}: {
  readonly taken: TakenPractice;
  readonly offered: Done;
  readonly chosen: Done | undefined;
}) {
  const names = partNamesOf(taken.sent.parts);
  const isOn = (part: number): boolean => chosen?.parts.some((each) => each.part === part) ?? false;
  return offered.parts.map(({ part, times }) => (
    <CheckBox
      key={part}
      label={words.done(names[part] ?? '')}
      hint={returnSheetWords.times(times)}
      isChecked={isOn(part)}
      onCheck={(isYes) => {
        const parts = offered.parts.filter((each) => (each.part === part ? isYes : isOn(each.part)));
        chooseField('done', parts.length > 0 ? { kind: 'done', parts } : undefined);
      }}
    />
  ));
}

type Measures = Extract<ReturnField, { readonly kind: 'measures' }>;

/** Each number by itself, before and after together. */
function MeasureChoice({
  offered,
  chosen,
}: {
  readonly offered: Measures;
  readonly chosen: Measures | undefined;
}) {
  const has = (of: Measures | undefined, id: MeasureId): boolean =>
    of !== undefined && (of.before[id] !== undefined || of.after[id] !== undefined);
  const only = (from: Measured, ids: readonly MeasureId[]): Measured =>
    Object.fromEntries(ids.flatMap((id) => (from[id] === undefined ? [] : [[id, from[id]]])));
  return measureIds
    .filter((id) => has(offered, id))
    .map((id) => (
      <CheckBox
        key={id}
        label={words.measure(returnSheetWords.measures[id])}
        hint={words.numbers(offered.before[id], offered.after[id])}
        isChecked={has(chosen, id)}
        onCheck={(isYes) => {
          const ids = measureIds.filter((each) => (each === id ? isYes : has(chosen, each)));
          chooseField(
            'measures',
            ids.length > 0
              ? { kind: 'measures', before: only(offered.before, ids), after: only(offered.after, ids) }
              : undefined,
          );
        }}
      />
    ));
}

import { useEffect, useRef, useState } from 'react';
import { ActionBar } from '../../../components/action-bar';
import buttons from '../../../components/button.module.css';
import { Heading } from '../../../components/heading';
import { ReturnSheet } from '../../../components/return-sheet';
import { practiceReturnWords } from '../../../content/interface/practice-return';
import { returnSheetWords } from '../../../content/interface/return-sheet';
import type { TakenPractice } from '../../../domain/practice/kept';
import { chosenFields, tooLong } from '../../../domain/practice/returning';
import { sheetAsText, sheetOf } from '../../../domain/practice/sheet';
import type { Packed } from '../../../domain/together/messages';
import { noteHanded, sealReturn } from '../../../store/returning';
import { AppFrame } from '../../app-frame';
import { HandOut } from '../../hand-out';
import page from '../../page.module.css';
import { CopyButton } from '../../words/copy-button';
import { partNamesOf } from '../part-names';
import styles from './back.module.css';
import { useReturnPaths, WithSource } from './with-source';
import { Navigate } from 'react-router';

const words = practiceReturnWords.page;

/** Exactly the page the therapist will see, and the ways it can go. */
export function SheetPage() {
  return (
    <WithSource needsRead>
      {({ taken }) =>
        chosenFields(taken.draft.fields).length === 0 || tooLong(taken.draft.fields).length > 0 ? (
          <Navigate to={`/practice/${taken.id}/back/choose`} replace />
        ) : (
          <Sheet key={taken.id} taken={taken} />
        )
      }
    </WithSource>
  );
}

function Sheet({ taken }: { readonly taken: TakenPractice }) {
  const { goTo, toPractice } = useReturnPaths(taken.id);
  // What is handed over here is what was sealed when the page opened, whatever is noted of it meanwhile.
  const [given] = useState(taken);
  const [packed, setPacked] = useState<Packed | 'failed'>();
  const [isOut, setOut] = useState(false);
  const asked = useRef(0);
  const seal = (): void => {
    const mine = (asked.current += 1);
    setPacked(undefined);
    sealReturn(given).then(
      (made) => mine === asked.current && setPacked(made),
      () => mine === asked.current && setPacked('failed'),
    );
  };
  useEffect(seal, [given]);

  function handedOut(): void {
    if (isOut) return;
    setOut(true);
    noteHanded(given.handed + 1);
  }

  const toTheEnd = { label: practiceReturnWords.toPractice, onAct: toPractice };
  const { title } = given.sent;
  const sections = sheetOf(
    { fields: chosenFields(given.draft.fields) },
    partNamesOf(given.sent.parts),
    returnSheetWords,
  );
  return (
    <AppFrame
      title={practiceReturnWords.title}
      bar={
        <ActionBar
          main={isOut ? toTheEnd : undefined}
          back={{ label: words.change, onAct: () => goTo('choose') }}
          skip={isOut ? undefined : toTheEnd}
        />
      }
    >
      <div className={styles.above}>
        <Heading page={`sheet/${taken.id}`}>{words.heading}</Heading>
        <p className={page.why}>{words.why}</p>
      </div>
      <div className={page.part}>
        <ReturnSheet title={title} sections={sections} words={returnSheetWords} />
      </div>
      <div className={styles.out}>
        <h2>{words.handHeading}</h2>
        <p role="status">{isOut ? words.isOut : words.cancel}</p>
        <section aria-label={words.sealed}>
          <h3>{words.sealed}</h3>
          {packed === undefined && <p className={page.small}>{words.preparing}</p>}
          {packed === 'failed' && (
            <div role="alert" className={page.error}>
              <p>{words.failed}</p>
              <button type="button" className={buttons.button} onClick={seal}>
                {words.tryAgain}
              </button>
            </div>
          )}
          {packed !== undefined && packed !== 'failed' && (
            <HandOut words={practiceReturnWords.hand} packed={packed} isOut={isOut} onHandedOut={handedOut} />
          )}
        </section>
        <section aria-label={words.open}>
          <h3>{words.open}</h3>
          <p>
            <button
              type="button"
              className={buttons.button}
              onClick={() => {
                handedOut();
                print();
              }}
            >
              {words.print}
            </button>
          </p>
          <p className={page.small}>{words.printNote}</p>
          <CopyButton
            text={sheetAsText(title, sections, returnSheetWords)}
            label={words.copyText}
            onCopied={handedOut}
          />
        </section>
      </div>
    </AppFrame>
  );
}

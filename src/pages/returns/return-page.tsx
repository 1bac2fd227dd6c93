import { useEffect } from 'react';
import { useNavigate, useParams } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { ReturnSheet } from '../../components/return-sheet';
import { TextField } from '../../components/text-field';
import { returnSheetWords } from '../../content/interface/return-sheet';
import { returnsWords } from '../../content/interface/returns';
import { isOfEither } from '../../domain/practice/comparing';
import { sheetOf } from '../../domain/practice/sheet';
import type { PracticeReturn } from '../../domain/practice/sent';
import {
  eraseReturn,
  markReviewed,
  noteOnReturn,
  openReturn,
  readReturn,
  saveReturnAgain,
  useReturns,
  type ReturnRow,
} from '../../store/returns';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { partNamesOf } from '../practice/part-names';
import { AbsentPage } from './absent-page';
import { returnAt } from './addresses';
import { Assign } from './assign';
import { ChangedSince } from './changed-since';
import { dayOf, momentOf } from './days';
import { OtherReturns } from './other-returns';
import { OwnText } from './own-text';
import { codeOf, titleOf } from './return-rows';
import styles from './returns.module.css';
import { SavingLine } from './saving-line';
import { SureDialog } from '../sure-dialog';

const words = returnsWords.one;

/** One return: the page as the client saw it, and what the therapist makes of it. */
export function ReturnPage() {
  const id = returnAt(useParams().returnId ?? '');
  const open = useReturns((state) => state.open);
  const absent = useReturns((state) => state.absent);
  useEffect(() => void openReturn(id), [id]);

  if (open?.kept.id === id) return <Return key={id} row={open} />;
  if (absent === undefined || absent === 'locked') return <AppFrame isWide>{null}</AppFrame>;
  return (
    <AbsentPage why={absent} onAgain={() => void readReturn(id)}>
      {absent === 'unreadable' && <Erase id={id} />}
    </AbsentPage>
  );
}

function Return({ row }: { readonly row: ReturnRow }) {
  const { kept } = row;
  const saving = useReturns((state) => state.saving);
  const fit = words.fit[kept.fit];
  return (
    <AppFrame isWide>
      <div className={styles.top}>
        <Heading page={`return/${kept.id}`}>
          {row.client ? (
            <>
              {words.from} <OwnText text={row.client.code} />
            </>
          ) : (
            codeOf(row)
          )}
        </Heading>
        <p className={page.small}>
          {words.came(momentOf(kept.arrived))}
          {kept.earlier.length > 0 && ` ${words.version(kept.newest.version)}`}
        </p>
      </div>
      <OtherReturns id={kept.id} />
      <div className={styles.two}>
        <div className={styles.read}>
          {fit !== undefined && <p className={styles.fit}>{fit}</p>}
          {isOfEither(row) && <p className={`${styles.fit} ${styles.onScreen}`}>{words.either}</p>}
          <Sheet row={row} back={kept.newest} />
        </div>
        <div className={styles.side}>
          <Review reviewed={kept.reviewed} />
          <TextField label={words.notes} value={kept.notes} onChange={noteOnReturn} rows={4} />
          <p className={page.small}>{words.notesHint}</p>
          <SavingLine
            saving={saving}
            onAgain={saveReturnAgain}
            onReadAgain={() => void readReturn(kept.id)}
          />
          <Assign row={row} />
          <div className={styles.ways}>
            <button type="button" className={buttons.button} onClick={() => print()}>
              {words.print}
            </button>
            <Erase id={kept.id} />
          </div>
        </div>
        <div className={styles.onScreen}>
          <ChangedSince row={row} />
          <Earlier row={row} />
        </div>
      </div>
    </AppFrame>
  );
}

/** The page itself. Where the practice was changed on the way its parts are named by number: the names here may be others. */
function Sheet({ row, back }: { readonly row: ReturnRow; readonly back: PracticeReturn }) {
  const names = row.set && row.kept.fit === 'as-set' ? partNamesOf(row.set.sent.parts) : [];
  return (
    <ReturnSheet
      title={titleOf(row)}
      sections={sheetOf(back, names, returnSheetWords)}
      words={returnSheetWords}
    />
  );
}

function Earlier({ row }: { readonly row: ReturnRow }) {
  const { earlier } = row.kept;
  if (earlier.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{words.earlier(earlier.length)}</summary>
      {earlier.toReversed().map((back, at) => (
        <div key={at} className={styles.earlier}>
          <h3>{words.version(back.version)}</h3>
          <Sheet row={row} back={back} />
        </div>
      ))}
    </details>
  );
}

function Review({ reviewed }: { readonly reviewed: number | undefined }) {
  const isReviewed = reviewed !== undefined;
  return (
    <div>
      <p role="status" className={page.small}>
        {isReviewed ? words.isReviewed(dayOf(reviewed)) : returnsWords.list.unreviewed}
      </p>
      <button
        type="button"
        className={isReviewed ? buttons.button : buttons.main}
        onClick={() => markReviewed(!isReviewed)}
      >
        {isReviewed ? words.unreview : words.review}
      </button>
    </div>
  );
}

function Erase({ id }: { readonly id: string }) {
  const navigate = useNavigate();
  return (
    <SureDialog
      label={words.erase}
      heading={words.eraseHeading}
      yes={words.eraseYes}
      no={words.eraseNo}
      failed={words.notErased}
      onSure={async () => {
        await eraseReturn(id);
        await navigate('/therapist/returns', { replace: true });
      }}
    >
      <p>{words.eraseSays}</p>
    </SureDialog>
  );
}

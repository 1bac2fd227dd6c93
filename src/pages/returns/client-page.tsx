import { useEffect, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { TextField } from '../../components/text-field';
import { returnsWords } from '../../content/interface/returns';
import type { Client, SetPractice } from '../../domain/practice/kept';
import {
  belongsTo,
  changeClient,
  eraseClient,
  openClient,
  readClient,
  saveClientAgain,
  useClients,
} from '../../store/clients';
import { rowsAtATime } from '../../store/return-list';
import type { ReturnRow } from '../../store/returns';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { AbsentPage } from './absent-page';
import { CodeField } from './code-field';
import { dayOf } from './days';
import { OwnText } from './own-text';
import { Plots } from './plots';
import { ReturnRows } from './return-rows';
import styles from './returns.module.css';
import { SavingLine } from './saving-line';
import { SureDialog } from '../sure-dialog';

const words = returnsWords.client;

/** A client: their code, notes on them, what came back, what was set, and each measure over time. */
export function ClientPage() {
  const id = useParams().clientId ?? '';
  const open = useClients((state) => state.open);
  const absent = useClients((state) => state.absent);
  useEffect(() => void openClient(id), [id]);

  if (open?.id === id) return <OneClient key={id} client={open} />;
  if (absent === undefined || absent === 'locked') return <AppFrame>{null}</AppFrame>;
  return (
    <AbsentPage why={absent} onAgain={() => void readClient(id)}>
      {absent === 'unreadable' && <Erase id={id} code="" />}
    </AbsentPage>
  );
}

interface Belongings {
  readonly returns: readonly ReturnRow[];
  readonly sets: readonly SetPractice[];
}

function OneClient({ client }: { readonly client: Client }) {
  const saving = useClients((state) => state.saving);
  const [found, setFound] = useState<Belongings | 'failed'>();
  useEffect(() => {
    let isOld = false;
    belongsTo(client.id).then(
      (all) => !isOld && setFound(all),
      () => !isOld && setFound('failed'),
    );
    return () => {
      isOld = true;
    };
  }, [client.id]);
  const all = found === 'failed' ? undefined : found;

  return (
    <AppFrame>
      <Heading page={`client/${client.id}`}>
        {words.heading} <OwnText text={client.code} />
      </Heading>
      <p className={`${page.links} ${styles.onScreen}`}>
        <Link to="/therapist/returns">{returnsWords.toReturns}</Link>
      </p>
      {found === 'failed' && <p className={page.error}>{returnsWords.list.failed}</p>}
      {all && (
        <>
          <Plots all={all.returns} least={1} />
          <section aria-labelledby="came-back" className={page.part}>
            <h2 id="came-back">{words.returns}</h2>
            {all.returns.length === 0 ? (
              <p className={page.why}>{words.noReturns}</p>
            ) : (
              <SomeRows rows={all.returns} />
            )}
          </section>
          <section aria-labelledby="were-set" className={page.part}>
            <h2 id="were-set">{words.sets}</h2>
            {all.sets.length === 0 ? <p className={page.why}>{words.noSets}</p> : <Sets sets={all.sets} />}
          </section>
        </>
      )}
      <div className={`${page.parts} ${styles.onScreen}`}>
        <TextField
          label={words.notes}
          value={client.notes}
          onChange={(notes) => changeClient({ notes })}
          rows={4}
        />
        <p className={page.small}>{words.notesHint}</p>
        <CodeField client={client} />
        <SavingLine
          saving={saving}
          onAgain={saveClientAgain}
          onReadAgain={() => void readClient(client.id)}
        />
        <div className={styles.ways}>
          <button type="button" className={buttons.button} onClick={() => print()}>
            {words.print}
          </button>
          <Erase id={client.id} code={client.code} belongings={all} />
        </div>
      </div>
    </AppFrame>
  );
}

function SomeRows({ rows }: { readonly rows: readonly ReturnRow[] }) {
  const [count, setCount] = useState(rowsAtATime);
  return (
    <>
      <ReturnRows rows={rows.slice(0, count)} hasCodes={false} />
      {rows.length > count && (
        <div className={styles.next}>
          <button type="button" className={buttons.button} onClick={() => setCount(count + rowsAtATime)}>
            {returnsWords.list.more}
          </button>
          <p className={page.small}>{returnsWords.list.total(count, rows.length)}</p>
        </div>
      )}
    </>
  );
}

function Sets({ sets }: { readonly sets: readonly SetPractice[] }) {
  return (
    <ul className={styles.rows}>
      {sets.map(({ id, made, sent }) => (
        <li key={id}>
          <Link to={`/therapist/practices/${id}`} className={styles.row}>
            <span className={styles.title}>
              <OwnText text={sent.title} />
            </span>
            <span className={styles.meta}>{words.setOn(dayOf(made))}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface EraseProps {
  readonly id: string;
  readonly code: string;
  /** What goes along, where it could be read. */
  readonly belongings?: Belongings | undefined;
}

function Erase({ id, code, belongings }: EraseProps) {
  const navigate = useNavigate();
  return (
    <SureDialog
      label={words.erase}
      heading={words.eraseHeading}
      yes={words.eraseYes}
      no={words.eraseNo}
      failed={words.notErased}
      onSure={async () => {
        await eraseClient(id);
        await navigate('/therapist/returns', { replace: true });
      }}
    >
      {code !== '' && (
        <p>
          <strong>
            <OwnText text={code} />
          </strong>
        </p>
      )}
      <p>{words.eraseSays(belongings?.returns.length, belongings?.sets.length)}</p>
      <p>{words.eraseStays}</p>
    </SureDialog>
  );
}

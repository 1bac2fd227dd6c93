import { useLayoutEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { describedBy, FieldNotes, LineField } from '../../components/line-field';
import { TextField } from '../../components/text-field';
import { therapistWords } from '../../content/interface/therapist';
import { therapistNewWords as words } from '../../content/interface/therapist-new';
import type { Client, PracticeDraft } from '../../domain/practice/kept';
import { mostOf } from '../../domain/practice/sent';
import { planFrom, troublesOf, type AskedAlone, type Trouble } from '../../domain/practice/setting';
import { SaveRefused, type RefusalReason } from '../../domain/saved';
import { changeDraft, dropDraft } from '../../store/practice-draft';
import { setPractice } from '../../store/therapist';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { partWords } from '../practice/part-words';
import { PracticeSeen } from '../practice/practice-seen';
import styles from './compose-page.module.css';
import { DraftSaving } from './draft-saving';
import { MeasureFields } from './measure-fields';
import { PartsFields } from './parts-fields';
import { Troubles } from './troubles';
import { WhenFields } from './when-fields';
import { WhomFields } from './whom-fields';

interface ComposePageProps {
  readonly draft: PracticeDraft;
  readonly clients: readonly Client[];
  readonly onOther: () => void;
}

/** One page with all of a practice, and beside it what the client will see. */
export function ComposePage({ draft, clients, onOther }: ComposePageProps) {
  const navigate = useNavigate();
  const [asked, setAsked] = useState<AskedAlone>();
  /** How often it was not set. */
  const [tries, setTries] = useState(0);
  const [isSetting, setSetting] = useState(false);
  const [refused, setRefused] = useState<RefusalReason>();
  const summary = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (tries > 0) summary.current?.focus();
  }, [tries]);
  const first = draft.parts[0];
  const plan = planFrom(draft, first ? partWords(first).title : '');
  const found = troublesOf(draft, asked, new Date());
  const troubles = tries > 0 ? found : [];
  const errorOf = (...of: readonly Trouble[]): string | undefined => {
    const trouble = troubles.find((each) => of.includes(each));
    return trouble && words.troubles[trouble];
  };

  async function setIt(): Promise<void> {
    if (isSetting) return;
    setRefused(undefined);
    if (found.length > 0) {
      setTries(tries + 1);
      return;
    }
    setSetting(true);
    try {
      const id = await setPractice(plan, draft);
      void navigate(`/therapist/practices/${id}`);
      await dropDraft();
    } catch (error) {
      setRefused(error instanceof SaveRefused ? error.reason : 'failed');
      setSetting(false);
      setTries(tries + 1);
    }
  }

  const whyError = errorOf('no-why');
  return (
    <AppFrame
      title={therapistWords.title}
      place={therapistWords.place}
      isWide
      bar={
        <ActionBar
          main={{
            label: isSetting ? words.compose.setting : words.compose.main,
            onAct: () => void setIt(),
          }}
        />
      }
    >
      <Heading page="compose">{words.compose.heading}</Heading>
      <p className={styles.begin}>
        <button type="button" className={buttons.link} onClick={onOther}>
          {words.compose.other}
        </button>
      </p>
      <Troubles field={summary} troubles={troubles} refused={refused} />
      <div
        className={styles.sides}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void setIt();
        }}
      >
        <div className={styles.form}>
          <WhomFields
            draft={draft}
            clients={clients}
            asked={asked}
            onAsked={setAsked}
            error={errorOf('not-asked')}
          />
          <PartsFields
            parts={draft.parts}
            isOnlyFit={draft.forTwo && asked === 'cannot'}
            error={errorOf('no-parts', 'same-parts', 'not-fit')}
            onChange={(parts) => changeDraft({ parts })}
          />
          <section aria-labelledby="why-title" className={styles.section}>
            <h2 id="why-title">{words.why.heading}</h2>
            <FieldNotes id="why" hint={words.why.hint} error={whyError} />
            <div id="why">
              <TextField
                label={words.why.heading}
                isLabelHidden
                value={draft.why}
                most={mostOf.why}
                describedBy={describedBy('why', words.why.hint, whyError)}
                isInvalid={whyError !== undefined}
                onChange={(why) => changeDraft({ why })}
              />
            </div>
          </section>
          <WhenFields draft={draft} error={errorOf('due-past', 'due-none')} />
          <MeasureFields chosen={draft.measures} />
          <section aria-labelledby="more-title" className={styles.section}>
            <h2 id="more-title">{words.more.heading}</h2>
            <TextField
              label={words.more.note}
              value={draft.note}
              most={mostOf.note}
              rows={2}
              onChange={(note) => changeDraft({ note })}
            />
            <LineField
              label={words.more.title}
              value={draft.title}
              placeholder={plan.title}
              most={mostOf.title}
              onChange={(title) => changeDraft({ title })}
            />
            <LineField
              id="by"
              label={words.more.by}
              hint={words.more.byHint}
              error={errorOf('no-by')}
              value={draft.by}
              most={mostOf.by}
              onChange={(by) => changeDraft({ by })}
            />
            <p className={`${page.small} ${styles.keys}`}>{words.compose.keys}</p>
          </section>
        </div>
        <section aria-labelledby="seen-title" className={styles.seen}>
          <h2 id="seen-title">{words.seen.heading}</h2>
          {draft.parts.length === 0 && draft.why === '' ? (
            <p className={page.small}>{words.seen.nothing}</p>
          ) : (
            <div className={styles.sheet}>
              <PracticeSeen plan={plan} by={draft.by.trim() || '…'} due={draft.due} />
            </div>
          )}
        </section>
      </div>
      <div className={styles.saving}>
        <DraftSaving />
      </div>
    </AppFrame>
  );
}

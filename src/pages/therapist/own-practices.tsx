import { useRef, useState } from 'react';
import buttons from '../../components/button.module.css';
import { LineField } from '../../components/line-field';
import { therapistWords } from '../../content/interface/therapist';
import type { OwnPractice } from '../../domain/practice/kept';
import { mostOf } from '../../domain/practice/sent';
import { eraseOwn, renameOwn } from '../../store/therapist';
import dialogs from '../dialog.module.css';
import page from '../page.module.css';
import styles from './sets-page.module.css';

const words = therapistWords.list;

/** The therapist's own practices: each can be renamed and erased. */
export function OwnPractices({ own }: { readonly own: readonly OwnPractice[] }) {
  const [outcome, setOutcome] = useState('');
  const [renaming, setRenaming] = useState<string>();
  const [asked, setAsked] = useState<OwnPractice>();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);

  async function tryTo(act: Promise<void>, said: string): Promise<void> {
    try {
      await act;
      setOutcome(said);
    } catch {
      setOutcome(words.failed);
    }
    // What was pressed is gone.
    title.current?.focus();
  }

  return (
    <section aria-labelledby="own" className={page.part}>
      <h2 id="own" ref={title} tabIndex={-1}>
        {words.own}
      </h2>
      <p role="status" className={page.small}>
        {outcome}
      </p>
      {own.length === 0 && <p className={page.small}>{words.ownNone}</p>}
      <ul>
        {own.map((each) => (
          <li key={each.id} className={styles.own}>
            {renaming === each.id ? (
              <Rename
                own={each}
                onCancel={() => setRenaming(undefined)}
                onName={(name) => {
                  setRenaming(undefined);
                  void tryTo(renameOwn(each, name), words.renamed);
                }}
              />
            ) : (
              <>
                <bdi translate="no">{each.name}</bdi>
                <span>
                  <button
                    type="button"
                    className={buttons.quiet}
                    aria-label={words.renameOf(each.name)}
                    onClick={() => setRenaming(each.id)}
                  >
                    {words.rename}
                  </button>
                  <button
                    type="button"
                    className={buttons.quiet}
                    aria-label={words.eraseOf(each.name)}
                    onClick={() => {
                      setAsked(each);
                      dialog.current?.showModal();
                    }}
                  >
                    {words.erase}
                  </button>
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
      <dialog ref={dialog} className={dialogs.dialog} aria-labelledby="sure">
        <h2 id="sure">{words.sureHeading}</h2>
        <p translate="no">
          <bdi>{asked?.name}</bdi>
        </p>
        <p>{words.sure}</p>
        <form method="dialog" className={dialogs.buttons}>
          <button className={buttons.button}>{words.no}</button>
          <button
            className={buttons.danger}
            onClick={() => asked && void tryTo(eraseOwn(asked.id), words.erased)}
          >
            {words.yes}
          </button>
        </form>
      </dialog>
    </section>
  );
}

interface RenameProps {
  readonly own: OwnPractice;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

function Rename({ own, onName, onCancel }: RenameProps) {
  const [name, setName] = useState(own.name);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onName(name);
      }}
    >
      <LineField label={words.newName} value={name} most={mostOf.title} onChange={setName} />
      <div className={styles.buttons}>
        <button className={buttons.button}>{words.save}</button>
        <button type="button" className={buttons.quiet} onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

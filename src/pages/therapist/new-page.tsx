import { useEffect, useState } from 'react';
import { frameWords } from '../../content/interface/frame';
import { useLock } from '../../store/lock';
import { readDraft, usePracticeDraft } from '../../store/practice-draft';
import type { Practices } from '../../store/therapist';
import { ChoosePage } from './choose-page';
import { ComposePage } from './compose-page';
import { WithPractices } from './with-practices';

/** Sets a practice: what to begin from, then one page with all of it. What was half composed opens as it was left. */
export function NewPage() {
  return <WithPractices>{(practices) => <Composing practices={practices} />}</WithPractices>;
}

function Composing({ practices }: { readonly practices: Practices }) {
  const { draft, isRead } = usePracticeDraft();
  const lock = useLock((state) => state.state);
  const [isChoosing, setChoosing] = useState(false);
  useEffect(() => {
    if (!isRead && lock !== 'locked') void readDraft();
  }, [isRead, lock]);

  if (!isRead) return <p className="visually-hidden">{frameWords.loading}</p>;
  if (!draft || isChoosing)
    return (
      <ChoosePage
        practices={practices}
        onBegun={() => setChoosing(false)}
        onKeep={draft && (() => setChoosing(false))}
      />
    );
  return <ComposePage draft={draft} clients={practices.clients} onOther={() => setChoosing(true)} />;
}

import { useState } from 'react';
import { Link } from 'react-router';
import { ActionBar } from '../../../components/action-bar';
import { Heading } from '../../../components/heading';
import { RadioList } from '../../../components/radio-list';
import { frameWords } from '../../../content/interface/frame';
import { practiceReturnWords } from '../../../content/interface/practice-return';
import { mayReturn } from '../../../domain/practice/returning';
import { AppFrame } from '../../app-frame';
import page from '../../page.module.css';
import { noteYoung } from '../../../store/returning';
import { useReturnPaths, WithSource } from './with-source';

const words = practiceReturnWords.before;

/** What to know before anything goes back, and whether anything may. */
export function BeforePage() {
  return (
    <WithSource needsRead={false}>
      {({ taken, source, onRead }) => {
        const may = mayReturn(taken, source);
        return may === 'yes' ? (
          <Before id={taken.id} onRead={onRead} />
        ) : (
          <NotBack id={taken.id} says={may === 'no-match' ? words.noMatch : words.forYoung} />
        );
      }}
    </WithSource>
  );
}

function Before({ id, onRead }: { readonly id: string; readonly onRead: () => void }) {
  const { toPractice, goTo } = useReturnPaths(id);
  const [age, setAge] = useState<string>();
  const [isMissing, setMissing] = useState(false);

  function goOn(): void {
    if (age === undefined) setMissing(true);
    else if (age === 'young') noteYoung();
    else {
      onRead();
      goTo('choose');
    }
  }

  return (
    <AppFrame
      title={practiceReturnWords.title}
      hasHelp={false}
      bar={
        <ActionBar
          main={{ label: frameWords.continue, onAct: goOn }}
          back={{ label: practiceReturnWords.toPractice, onAct: toPractice }}
        />
      }
    >
      <Heading page={`back/${id}`}>{words.heading}</Heading>
      <div className={page.parts}>
        <p>{words.free}</p>
        <div>
          <p>{words.unseen}</p>
          <p className={page.links}>
            <Link to="/support">{words.support}</Link>
          </p>
        </div>
        <p>{words.secrets}</p>
        <p>{words.record}</p>
        <section aria-labelledby="age">
          <h2 id="age">{words.age}</h2>
          <RadioList
            legend={words.age}
            options={[
              { id: 'adult', label: words.adult },
              { id: 'young', label: words.young },
            ]}
            chosen={age}
            onChoose={setAge}
          />
          {isMissing && age === undefined && (
            <p role="alert" className={page.error}>
              {words.ageMissing}
            </p>
          )}
        </section>
      </div>
    </AppFrame>
  );
}

function NotBack({ id, says }: { readonly id: string; readonly says: string }) {
  const { toPractice } = useReturnPaths(id);
  return (
    <AppFrame
      title={practiceReturnWords.title}
      bar={<ActionBar main={{ label: practiceReturnWords.toPractice, onAct: toPractice }} />}
    >
      <Heading page={`not-back/${id}`}>{words.heading}</Heading>
      <div className={page.parts}>
        <p>{says}</p>
      </div>
    </AppFrame>
  );
}

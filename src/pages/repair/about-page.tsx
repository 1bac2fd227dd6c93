import { useState } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { RadioList } from '../../components/radio-list';
import { beginWords } from '../../content/interface/begin';
import { reviewWords } from '../../content/interface/review';
import { titles } from '../../content/interface/titles';
import { lengths, moves, neededKinds, reaches, sides } from '../../content/schema';
import { asksSafetyAgain, isWhoOpen } from '../../domain/begin';
import type { About, Repair } from '../../domain/saved';
import { changeAbout } from '../../store/repairs';
import { QuestionPage } from '../begin/question-page';
import { SafetyPage } from '../begin/safety-question';
import { KindPicker, waitsForFoundOut } from '../begin/what-question';
import page from '../page.module.css';
import { aboutRowsOf, type AboutRow } from './about-rows';
import { WithRepair } from './with-repair';
import { RelationshipFields } from '../begin/relationship-fields';

/** Changes one thing the repair is about. Every answer is kept, also those that no longer show. */
export function AboutPage() {
  const { questionId } = useParams();
  return (
    <WithRepair>
      {(repair) => {
        const row = aboutRowsOf(repair).find(({ question }) => question === questionId);
        if (!row) return <Navigate to={`/repair/${repair.id}/review`} replace />;
        return <ChangeAbout key={row.question} repair={repair} question={row.question} />;
      }}
    </WithRepair>
  );
}

interface ChangeAboutProps {
  readonly repair: Repair;
  readonly question: AboutRow['question'];
}

function ChangeAbout({ repair, question }: ChangeAboutProps) {
  const navigate = useNavigate();
  const [about, setAbout] = useState<About>(repair.about);
  const [asksSafety, setAsksSafety] = useState(false);
  const words = question === 'time' ? beginWords.time : beginWords[question];
  const toReview = (): void => void navigate(`/repair/${repair.id}/review`, { replace: true });

  function keep(): void {
    changeAbout(repair.id, about);
    toReview();
  }

  if (asksSafety) return <SafetyPage onNone={keep} onBack={() => setAsksSafety(false)} />;

  return (
    <QuestionPage
      title={titles.change}
      heading={words.heading}
      isOpen={
        question === 'what'
          ? waitsForFoundOut(about.rupture, about.foundOut)
          : question === 'who' && isWhoOpen(about)
      }
      onContinue={() => (asksSafetyAgain(repair.about, about) ? setAsksSafety(true) : keep())}
      onBack={toReview}
      mainLabel={reviewWords.done}
    >
      <p className={page.small}>
        {reviewWords.changeNote} {question === 'side' && reviewWords.sideNote}
      </p>
      <AboutField question={question} about={about} onChange={setAbout} />
    </QuestionPage>
  );
}

interface AboutFieldProps {
  readonly question: AboutRow['question'];
  readonly about: About;
  readonly onChange: (about: About) => void;
  /** It was never asked: what stands there by itself is not shown as chosen. */
  readonly isUnasked?: boolean;
}

/** The field for one thing a walk is about. */
export function AboutField({ question, about, onChange, isUnasked = false }: AboutFieldProps) {
  function choice<T extends string>(
    ids: readonly T[],
    options: readonly { readonly id: T; readonly label: string; readonly hint?: string }[],
    chosen: T,
    change: (id: T) => About,
  ) {
    return (
      <RadioList
        legend={beginWords[question].heading}
        options={options}
        chosen={isUnasked ? undefined : chosen}
        onChoose={(id) => {
          const found = ids.find((each) => each === id);
          if (found) onChange(change(found));
        }}
      />
    );
  }

  switch (question) {
    case 'who':
      return (
        <RelationshipFields
          relationship={about.relationship}
          power={about.power}
          under18={about.under18}
          name={about.name}
          onChange={({ relationship, power, under18, name }) => {
            const { power: _power, under18: _under18, name: _name, ...rest } = about;
            onChange({
              ...rest,
              relationship: relationship ?? about.relationship,
              ...(power && { power }),
              ...(under18 !== undefined && { under18 }),
              ...(name && { name }),
            });
          }}
        />
      );
    case 'what':
      return (
        <KindPicker
          rupture={about.rupture}
          hasChosen={!isUnasked}
          foundOut={about.foundOut}
          onChoose={({ rupture, foundOut }) => {
            const { rupture: _rupture, foundOut: _foundOut, ...rest } = about;
            onChange({ ...rest, ...(rupture && { rupture }), ...(foundOut && { foundOut }) });
          }}
        />
      );
    case 'reach':
      return choice(reaches, beginWords.reach.options, about.reach, (reach) => ({ ...about, reach }));
    case 'side':
      return choice(sides, beginWords.side.options, about.side, (side) => ({ ...about, side }));
    case 'move':
      return choice(moves, beginWords.move.options, about.move, (move) => ({ ...about, move }));
    case 'need':
      return choice(neededKinds, beginWords.need.options, about.need, (need) => ({ ...about, need }));
    case 'time':
      return choice(lengths, beginWords.time.options, about.length, (length) => ({ ...about, length }));
  }
}

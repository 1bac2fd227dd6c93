import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import { CheckBox } from '../../components/check-box';
import { Heading } from '../../components/heading';
import { RadioList } from '../../components/radio-list';
import { Scale } from '../../components/scale';
import { rehearsalWords } from '../../content/interface/rehearsal';
import { temperamentIds, type Scenario, type TemperamentId } from '../../content/schema-rehearsal';
import { temperaments } from '../../content/temperament-texts';
import type { Rehearsal } from '../../domain/rehearsal/kept';
import { useRehearsal } from '../../store/rehearsal';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { PastRehearsals } from './past-rehearsals';
import styles from './rehearsing.module.css';

const words = rehearsalWords.about;

/** From here on something that settles is offered first. */
const tooHot = 8;

/** What a person chose before a scene begins. */
export interface Chosen {
  readonly temperament: TemperamentId;
  readonly heatBefore: number | undefined;
  readonly imagines: boolean;
  readonly keeps: boolean;
}

interface AboutSceneProps {
  readonly scenario: Scenario;
  readonly told: string;
  readonly back: { readonly to: string; readonly label: string };
  readonly canKeep: boolean;
  readonly onBegin: (chosen: Chosen) => void;
  readonly onResume: (rehearsal: Rehearsal) => void;
}

/** The temperament a practice asks for, which comes along with the way here; what the history holds may be anything. */
function presetIn(state: unknown): TemperamentId | undefined {
  const asked: unknown =
    typeof state === 'object' && state !== null && 'temperament' in state ? state.temperament : undefined;
  return temperamentIds.find((id) => id === asked);
}

/** What happened, and how it is to be played. */
export function AboutScene({ scenario, told, back, canKeep, onBegin, onResume }: AboutSceneProps) {
  const navigate = useNavigate();
  const past = useRehearsal((state) => state.past);
  const preset = presetIn(useLocation().state);
  const [temperament, setTemperament] = useState<TemperamentId>(preset ?? 'open-but-hurt');
  const [heatBefore, setHeat] = useState<number>();
  const [imagines, setImagines] = useState(false);
  // Where somebody may live with whom they tell of, keeping nothing is safer.
  const [isNotKept, setNotKept] = useState(scenario.role === 'listens');
  // One that was left in the middle stands first.
  const isOpen = past.length > 0 && past[0]?.tries.at(-1)?.ended === undefined;
  const isHot = heatBefore !== undefined && heatBefore >= tooHot;
  const begin = (): void => onBegin({ temperament, heatBefore, imagines, keeps: !isNotKept });
  return (
    <AppFrame
      title={rehearsalWords.title}
      bar={
        isHot ? (
          <ActionBar
            main={{ label: words.settle, onAct: () => navigate('/settle') }}
            back={{ label: back.label, onAct: () => navigate(back.to) }}
            skip={{ label: words.beginAnyway, onAct: begin }}
          />
        ) : (
          <ActionBar
            main={{
              label: words.begin,
              onAct: begin,
            }}
            back={{ label: back.label, onAct: () => navigate(back.to) }}
          />
        )
      }
    >
      <Heading page={`about/${scenario.title}`}>{scenario.title}</Heading>
      <div className={page.parts}>
        {isOpen && <PastRehearsals past={past} onOpen={onResume} />}
        <section className={styles.section} aria-labelledby="happened">
          <h2 id="happened">{words.happened}</h2>
          {scenario.told.map((each) => (
            <p key={each} className={styles.told}>
              {each}
            </p>
          ))}
        </section>
        <section className={styles.section} aria-labelledby="yours">
          <h2 id="yours">{words.yours}</h2>
          <p>{scenario.yours}</p>
          <p className={page.small}>{told}</p>
        </section>
        <section className={styles.section} aria-labelledby="temperament">
          <h2 id="temperament">{words.temperament}</h2>
          <p className={page.small}>{words.temperamentSays}</p>
          <RadioList
            legend={words.temperament}
            options={temperaments.map(({ id, title, titleElsewhere, sentences, speaks, moves }) => ({
              id,
              label: scenario.role === 'was-hurt' ? title : (titleElsewhere ?? title),
              hint: sentences[scenario.role],
              more: (
                <details className={styles.moves}>
                  <summary>{words.moves}</summary>
                  <p>{speaks}</p>
                  <ul>
                    {moves.map((each) => (
                      <li key={each}>{each}</li>
                    ))}
                  </ul>
                </details>
              ),
            }))}
            chosen={temperament}
            onChoose={(id) => setTemperament(id as TemperamentId)}
          />
        </section>
        <section className={styles.section} aria-labelledby="heat">
          <h2 id="heat">{words.heat}</h2>
          <Scale
            legend={words.heat}
            low={words.low}
            high={words.high}
            value={heatBefore}
            onChoose={setHeat}
          />
          <p role="status">{isHot && words.tooHot}</p>
        </section>
        <div>
          <CheckBox label={words.imagine} isChecked={imagines} onCheck={setImagines} />
          {canKeep && (
            <CheckBox label={words.keep} hint={words.keepHint} isChecked={isNotKept} onCheck={setNotKept} />
          )}
        </div>
        {past.length > 0 && !isOpen && <PastRehearsals past={past} onOpen={onResume} />}
      </div>
    </AppFrame>
  );
}

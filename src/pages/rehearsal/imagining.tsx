import { ActionBar } from '../../components/action-bar';
import { Heading } from '../../components/heading';
import { rehearsalWords } from '../../content/interface/rehearsal';
import type { Scenario } from '../../content/schema-rehearsal';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { Breathing } from './breathing';
import styles from './rehearsing.module.css';

const words = rehearsalWords.imagining;

interface ImaginingProps {
  readonly scenario: Scenario;
  readonly firstWords: string;
  readonly onReady: () => void;
}

/** A quiet minute with the scene before it begins; it ends when the person says so. */
export function Imagining({ scenario, firstWords, onReady }: ImaginingProps) {
  return (
    <AppFrame
      title={rehearsalWords.title}
      place={scenario.place}
      bar={
        <ActionBar
          main={{ label: words.ready, onAct: onReady }}
          skip={{ label: words.skip, onAct: onReady }}
        />
      }
    >
      <Heading page="imagining">{words.heading}</Heading>
      <div className={page.parts}>
        {scenario.imagine.map((each) => (
          <p key={each} className={styles.told}>
            {each}
          </p>
        ))}
        <Breathing />
        <p className={page.small}>{words.theirs(scenario.name)}</p>
        <p className={styles.theirs}>{firstWords}</p>
      </div>
    </AppFrame>
  );
}

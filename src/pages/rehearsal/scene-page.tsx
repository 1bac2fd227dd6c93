import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { rehearsalWords } from '../../content/interface/rehearsal';
import { sceneOf, scenarioIds } from '../../content/rehearsal-content';
import type { Scenario } from '../../content/schema-rehearsal';
import { AppFrame } from '../app-frame';
import { NotFoundPage } from '../not-found-page';
import page from '../page.module.css';
import { Rehearsing } from './rehearsing';

const words = rehearsalWords.list;

/** A made-up scene: what happened, the scene itself, and looking back. */
export function ScenePage() {
  const { scenarioId = '' } = useParams();
  const [found, setFound] = useState<{ readonly id: string; readonly scenario: Scenario }>();
  const [hasFailed, setFailed] = useState(false);
  const [times, setTimes] = useState(0);
  const isMissing = !scenarioIds.includes(scenarioId);

  useEffect(() => {
    if (isMissing) return;
    let isHere = true;
    setFailed(false);
    sceneOf(scenarioId)?.then(
      (scenario) => isHere && setFound({ id: scenarioId, scenario }),
      () => isHere && setFailed(true),
    );
    return () => {
      isHere = false;
    };
  }, [scenarioId, isMissing, times]);

  if (isMissing) return <NotFoundPage />;
  if (hasFailed) return <CouldNotFetch onAgain={() => setTimes(times + 1)} />;
  if (found?.id !== scenarioId) return <p className="visually-hidden">{rehearsalWords.play.thinking}</p>;
  return (
    <Rehearsing
      key={scenarioId}
      scenario={found.scenario}
      sceneKey={{ kind: 'made-up', scenario: scenarioId }}
      told={rehearsalWords.about.isMadeUp(found.scenario.name)}
      back={{ to: '/rehearse', label: rehearsalWords.about.back }}
      keepsNothing={false}
    />
  );
}

/** Says that a part of the app did not come, and asks for it again. */
export function CouldNotFetch({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <AppFrame title={rehearsalWords.title}>
      <Heading page="not-fetched">{words.failed}</Heading>
      <p className={page.links}>
        <button type="button" className={buttons.button} onClick={onAgain}>
          {words.tryAgain}
        </button>
        <Link to="/rehearse">{rehearsalWords.about.back}</Link>
      </p>
    </AppFrame>
  );
}

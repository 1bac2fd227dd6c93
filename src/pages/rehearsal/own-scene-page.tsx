import { useEffect, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { Heading } from '../../components/heading';
import { rehearsalWords } from '../../content/interface/rehearsal';
import { reviewWords } from '../../content/interface/review';
import { ownSceneOf } from '../../content/own-scene-content';
import { ownScenePicks } from '../../content/own-scene-picks';
import { ownScenesShared } from '../../content/own-scenes-shared';
import type { CardId } from '../../content/schema';
import type { Act, Moment, OwnScene } from '../../content/schema-rehearsal';
import { walkContent } from '../../content/walk-content';
import { fitted, roleFor } from '../../domain/rehearsal/fitting';
import { putIn } from '../../domain/putting-in';
import type { Repair } from '../../domain/saved';
import { pathOf } from '../../domain/matching';
import { waysOutOf } from '../../domain/walk';
import { cardsOf } from '../../domain/words';
import { changeWords, useRepairs } from '../../store/repairs';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { WithRepair } from '../repair/with-repair';
import { Rehearsing } from './rehearsing';
import { CouldNotFetch } from './scene-page';

/** Which part of the words belongs to which moment of a talk. */
const momentOfCard: Readonly<Record<CardId, Moment>> = {
  opening: 'opening',
  'did-to-me': 'their-hurt',
  heard: 'being-heard',
  own: 'your-part',
  mine: 'your-part',
  holds: 'reassurance',
  pattern: 'pattern',
  change: 'what-now',
  request: 'what-now',
};

/** A scene fitted from one's own rupture, played by somebody made up. */
export function OwnScenePage() {
  return <WithRepair>{(repair) => <OwnScenePlayed repair={repair} />}</WithRepair>;
}

function OwnScenePlayed({ repair }: { readonly repair: Repair }) {
  const { about } = repair;
  const rupture = about.rupture ?? '';
  const card = walkContent.ruptures[rupture]?.card;
  const isOffered = waysOutOf(walkContent, repair).includes('rehearsal') && card !== undefined;
  const isKept = useRepairs((state) => state.saving[repair.id]?.kind !== 'not-kept');
  const [own, setOwn] = useState<OwnScene>();
  const [hasFailed, setFailed] = useState(false);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (!isOffered) return;
    let isHere = true;
    setFailed(false);
    ownSceneOf(rupture)?.then(
      (found) => isHere && setOwn(found),
      () => isHere && setFailed(true),
    );
    return () => {
      isHere = false;
    };
  }, [rupture, isOffered, times]);
  // Fitted when it begins: what is changed in the words while it is played does not change who answers.
  const scenario = useMemo(
    () =>
      own &&
      card &&
      fitted(
        about,
        card,
        own,
        ownScenesShared[roleFor(about)],
        ownScenePicks[roleFor(about)],
        rehearsalWords.ownScene,
        preparedIn(repair),
      ),
    [own, repair.id],
  );
  const words = `/repair/${repair.id}/words`;
  const hasPlace = putIn(walkContent, repair, '', 'owns') !== undefined;

  function addToWords(line: string, act: Act): void {
    const choices = putIn(walkContent, repair, line, act);
    if (choices) changeWords(repair.id, choices);
  }

  if (!isOffered)
    return (
      <AppFrame title={rehearsalWords.title}>
        <Heading page="no-rehearsal">{rehearsalWords.about.notHere}</Heading>
        <p className={page.links}>
          <Link to={`/repair/${repair.id}`}>{rehearsalWords.about.toRepair}</Link>
          {pathOf(about) === 'for-myself' ? (
            <Link to="/rehearse/telling-a-friend">{reviewWords.tellFriend}</Link>
          ) : (
            <Link to="/rehearse">{rehearsalWords.about.back}</Link>
          )}
        </p>
      </AppFrame>
    );
  if (hasFailed) return <CouldNotFetch onAgain={() => setTimes(times + 1)} />;
  if (!scenario) return <p className="visually-hidden">{rehearsalWords.play.thinking}</p>;
  return (
    <Rehearsing
      scenario={scenario}
      sceneKey={{ kind: 'own', repair: repair.id }}
      told={rehearsalWords.about.ownIsMadeUp}
      back={{ to: words, label: rehearsalWords.about.toWords }}
      keepsNothing={!isKept}
      onBest={hasPlace ? addToWords : undefined}
    />
  );
}

/** What was prepared to be said, by the moment it belongs to. */
function preparedIn(repair: Repair): Partial<Record<Moment, string>> {
  const prepared: Partial<Record<Moment, string>> = {};
  for (const { id, text } of cardsOf(walkContent, repair)) {
    const moment = momentOfCard[id];
    if (moment && text.trim() !== '') prepared[moment] ??= text;
  }
  return prepared;
}

import { Navigate, useLocation, useNavigate } from 'react-router';
import { talkWords as words } from '../../content/interface/talk';
import { walkContent } from '../../content/walk-content';
import type { Repair } from '../../domain/saved';
import { glancesOf } from '../../domain/talk';
import { layoutOf, waysOutOf } from '../../domain/walk';
import { cardsOf } from '../../domain/words';
import { WithRepair } from '../repair/with-repair';
import { BeforeTalk, NoWords, NotHere } from './before-talk';
import { EndOfTalk, GoingBadly, LessView, PauseView, StopView } from './beside-talk';
import { TalkGlance } from './talk-glance';
import { placeIn, type TalkView } from './talk-view';
import { useAwake } from './use-awake';
import { useDim } from './use-dim';

/** Beside the real conversation: a few words at a time, and a pause in reach. */
export function TalkPage() {
  return (
    <WithRepair>
      {(repair) =>
        layoutOf(walkContent, repair.about).words === 'cards' && waysOutOf(walkContent, repair).length > 0 ? (
          <Talk repair={repair} />
        ) : (
          <Navigate to={`/repair/${repair.id}/words`} replace />
        )
      }
    </WithRepair>
  );
}

function Talk({ repair }: { readonly repair: Repair }) {
  const navigate = useNavigate();
  const place = placeIn(useLocation().state);
  const isAwake = useAwake();
  useDim();
  const cards = cardsOf(walkContent, repair);
  const glances = glancesOf(cards);
  const at = Math.min(place.at, glances.length - 1);
  const glance = glances[at];
  const show = (view: TalkView, next = at): void =>
    void navigate(`/repair/${repair.id}/talk`, { replace: true, state: { view, at: next } });

  if (!glance) return <NoWords repair={repair} />;
  const card = cards.find(({ id }) => id === glance.card);
  switch (place.view) {
    case 'before':
      return (
        <BeforeTalk
          repair={repair}
          isAwake={isAwake}
          onYes={() => show('words', 0)}
          onNo={() => show('not-here')}
        />
      );
    case 'not-here':
      return <NotHere repair={repair} onAnyway={() => show('words', 0)} />;
    case 'words':
      return (
        <TalkGlance
          glance={glance}
          place={words.place(at + 1, glances.length)}
          onNext={() => (at + 1 < glances.length ? show('words', at + 1) : show('end'))}
          onBack={at > 0 ? () => show('words', at - 1) : undefined}
          isLast={at + 1 === glances.length}
          onPause={() => show('pause')}
          onBadly={() => show('badly')}
        />
      );
    case 'pause':
      return <PauseView onGoOn={() => show('words')} />;
    case 'badly':
      return <GoingBadly onView={show} />;
    case 'less':
      return card ? <LessView card={card} inView={glance?.text ?? ''} onGoOn={() => show('words')} /> : null;
    case 'stop':
      return <StopView repair={repair} onGoOn={() => show('words')} />;
    case 'end':
      return <EndOfTalk repair={repair} onBack={() => show('words')} />;
  }
}

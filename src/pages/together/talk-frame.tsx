import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import { togetherWords } from '../../content/interface/together';
import { type Session, type TalkPart } from '../../domain/together/kept';
import { ended, goneTo, haveBothConsented } from '../../domain/together/session';
import { changeSession } from '../../store/together';
import { useBreak } from '../../store/break';
import { AppFrame } from '../app-frame';
import { partAddress } from './addresses';
import { PauseDialog } from './pause-dialog';
import { PlaceCode } from './place-code';
import { SavingLine } from './saving-line';
import { StopDialog } from './stop-dialog';
import { WithSession } from './with-session';

const words = togetherWords.talk;

interface TalkPageProps {
  readonly part: TalkPart;
  readonly children: (session: Session) => ReactNode;
}

/** A page of the talk: only where a session is open and both said yes to it; anything else leads to where they stand. */
export function TalkPage({ part, children }: TalkPageProps) {
  return (
    <WithSession>
      {(session) => {
        const isReady = session.isOpen && !session.ended && haveBothConsented(session);
        if (!isReady && part !== 'consent') return <Navigate to={`/together/${session.id}`} replace />;
        return (
          <Here session={session} part={part}>
            {children(session)}
          </Here>
        );
      }}
    </WithSession>
  );
}

/** Where the two stand is where the page is, so that a pause or a reload comes back to it. */
function Here({ session, part, children }: { session: Session; part: TalkPart; children: ReactNode }) {
  const isHere = session.talk.at === part;
  useEffect(() => {
    if (!isHere) changeSession((each) => goneTo(each, part));
  }, [isHere, part]);
  return children;
}

interface TalkFrameProps {
  readonly session: Session;
  readonly children: ReactNode;
  readonly main?: { readonly label: string; readonly onAct: () => void } | undefined;
}

/** The frame of the talk: the one thing to do now, and pause and stop always in view, without a reason. */
export function TalkFrame({ session, children, main }: TalkFrameProps) {
  const navigate = useNavigate();
  const pausing = useRef<HTMLDialogElement>(null);
  const stopping = useRef<HTMLDialogElement>(null);
  const until = useBreak((state) => state.until);
  const [hasPaused, setPaused] = useState(false);

  // A pause that was running before a reload still is.
  useEffect(() => {
    if (until !== undefined && pausing.current && !pausing.current.open) {
      setPaused(true);
      pausing.current.showModal();
    }
  }, [until]);

  return (
    <AppFrame
      title={togetherWords.title}
      bar={
        <ActionBar
          main={main}
          back={{
            label: words.pause,
            onAct: () => {
              setPaused(true);
              pausing.current?.showModal();
            },
          }}
          skip={{ label: words.stop, onAct: () => stopping.current?.showModal() }}
        />
      }
    >
      {children}
      <PlaceCode session={session} />
      <SavingLine />
      <PauseDialog dialog={pausing} wasOpened={hasPaused} />
      <StopDialog
        dialog={stopping}
        onStop={() => {
          changeSession((each) => ended(each, 'stopped'));
          void navigate(`/together/${session.id}`, { replace: true });
        }}
      />
    </AppFrame>
  );
}

/** Goes on to a part of the talk. */
export function useGoTo(session: Session): (part: TalkPart) => void {
  const navigate = useNavigate();
  return (part) => {
    changeSession((each) => goneTo(each, part));
    void navigate(partAddress(session.id, part));
  };
}

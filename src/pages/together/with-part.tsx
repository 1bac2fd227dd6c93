import { useEffect, useState, type ReactNode } from 'react';
import { Navigate, useParams } from 'react-router';
import { frameWords } from '../../content/interface/frame';
import { personIds, type Part, type PersonId, type Session } from '../../domain/together/kept';
import { closePart, openPart, partOf, readPartStates, usePart } from '../../store/part';
import { useRepairs } from '../../store/repairs';
import { EnterCode } from './enter-code';
import { SetCode } from './set-code';
import { WithSession } from './with-session';

interface WithPartProps {
  readonly children: (part: Part, session: Session) => ReactNode;
}

/** One person's own part: behind their code, and gone from this page and its memory when no page of it is open any more. */
export function WithPart({ children }: WithPartProps) {
  const { personId = '' } = useParams();
  const person = personIds.find((each) => each === personId);
  return (
    <WithSession>
      {(session) =>
        person && (session.two === undefined || session.two.here === person) ? (
          <Gate key={person} session={session} person={person}>
            {children}
          </Gate>
        ) : (
          <Navigate to={`/together/${session.id}`} replace />
        )
      }
    </WithSession>
  );
}

let openPages = 0;

interface GateProps extends WithPartProps {
  readonly session: Session;
  readonly person: PersonId;
}

function Gate({ session, person, children }: GateProps) {
  const part = usePart((state) => partOf(state.part, session.id, person));
  const repair = useRepairs((state) => part && state.open[part.repair.id]);
  const states = usePart((state) => state.states[session.id]);
  const [hasFailed, setFailed] = useState(false);
  const state = states?.[person];

  useEffect(() => {
    openPages += 1;
    return () => {
      openPages -= 1;
      // The next page of the same part comes in the same moment.
      setTimeout(() => {
        if (openPages === 0) void closePart();
      });
    };
  }, []);
  useEffect(() => {
    if (!states) readPartStates(session.id).catch(() => setFailed(true));
  }, [states, session.id]);
  useEffect(() => {
    // On a device of one's own there is no code.
    if (state === 'plain' && !part) void openPart(session.id, person, undefined);
  }, [state, part, session.id, person]);

  if (part && repair) return children({ ...part, repair }, session);
  if (state === 'none') return <SetCode session={session} person={person} />;
  if (state === 'coded' || hasFailed) return <EnterCode key={person} session={session} person={person} />;
  return <p className="visually-hidden">{frameWords.loading}</p>;
}

import { useRef, type RefObject } from 'react';
import { Heading } from '../../components/heading';
import { TextField } from '../../components/text-field';
import buttons from '../../components/button.module.css';
import { togetherWords } from '../../content/interface/together';
import { personIds, type PersonId, type Session } from '../../domain/together/kept';
import { draftOf, nameOf, otherOf } from '../../domain/together/session';
import { hasForward, withAppreciation, withOpen } from '../../domain/together/way-forward';
import { changeSession } from '../../store/together';
import page from '../page.module.css';
import { TurnHeading, useInTurn, type Turn } from './in-turn';
import { LookAgain } from './look-again';
import { OwnAgreements } from './own-agreements';
import { OwnRequests, RequestsToAnswer } from './own-requests';
import { TalkFrame, TalkPage, useGoTo } from './talk-frame';

const words = togetherWords.forward;

/** The way forward, one person after the other: each writes only what they will do, may ask, and may refuse. */
export function AgreementsPage() {
  return <TalkPage part="agreements">{(session) => <Forward session={session} />}</TalkPage>;
}

function Forward({ session }: { readonly session: Session }) {
  const goTo = useGoTo(session);
  const writes = personIds.find((each) =>
    ['will', 'ask'].some((field) => draftOf(session, `${field}-${each}`) !== ''),
  );
  const [turn, next, go] = useInTurn(writes ?? (hasForward(session.talk.forward) ? 'both' : 'one'));
  const agreeing = useRef<() => boolean>(undefined);
  const asking = useRef<() => boolean>(undefined);
  const isPutDown = (): boolean =>
    [agreeing, asking].map(({ current }) => current?.() ?? true).every((isDone) => isDone);
  if (turn === 'both' || !next)
    return (
      <TalkFrame session={session} main={{ label: words.toSummary, onAct: () => goTo('summary') }}>
        <Both session={session} go={go} />
      </TalkFrame>
    );
  return (
    <TalkFrame
      session={session}
      main={{
        label: next === 'both' ? words.toBoth : words.next(nameOf(session, next)),
        onAct: () => {
          if (isPutDown()) go(next);
        },
      }}
    >
      <One key={turn} session={session} person={turn} agreeing={agreeing} asking={asking} />
    </TalkFrame>
  );
}

interface OneProps {
  readonly session: Session;
  readonly person: PersonId;
  readonly agreeing: RefObject<(() => boolean) | undefined>;
  readonly asking: RefObject<(() => boolean) | undefined>;
}

function One({ session, person, agreeing, asking }: OneProps) {
  const other = nameOf(session, otherOf(person));
  return (
    <>
      <TurnHeading session={session} person={person} page="forward" above={words.heading}>
        <p className={page.why}>{words.why}</p>
      </TurnHeading>
      <RequestsToAnswer session={session} person={person} />
      <OwnAgreements session={session} person={person} pending={agreeing} />
      <OwnRequests session={session} person={person} pending={asking} />
      <div className={page.parts}>
        <TextField
          describedBy="glad-hint"
          label={words.appreciation(other)}
          value={session.talk.forward.appreciations[person]}
          rows={1}
          most={500}
          onChange={(text) => changeSession((each) => withAppreciation(each, person, text))}
        />
        <p id="glad-hint" className={page.small}>
          {words.appreciationHint}
        </p>
      </div>
    </>
  );
}

function Both({ session, go }: { readonly session: Session; readonly go: (turn: Turn) => void }) {
  return (
    <>
      <Heading page="forward/both">{words.both}</Heading>
      <p className={page.why}>{words.bothWhy}</p>
      {personIds.map((person) => (
        <RequestsToAnswer key={person} session={session} person={person} areOpen />
      ))}
      <div className={page.parts}>
        <TextField
          describedBy="open-hint"
          label={words.staysOpen}
          value={session.talk.forward.staysOpen}
          rows={2}
          most={1000}
          onChange={(text) => changeSession((each) => withOpen(each, text))}
        />
        <p id="open-hint" className={page.small}>
          {words.staysOpenHint}
        </p>
        <LookAgain session={session} />
      </div>
      <p className={page.links}>
        {personIds.map((person) => (
          <button key={person} type="button" className={buttons.link} onClick={() => go(person)}>
            {words.backTo(nameOf(session, person))}
          </button>
        ))}
      </p>
    </>
  );
}

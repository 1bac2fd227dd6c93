import { useEffect } from 'react';
import { Link, useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import { Heading } from '../../components/heading';
import { Threads } from '../../components/threads';
import { coming } from '../../content/drawings';
import { frameWords } from '../../content/interface/frame';
import { togetherWords } from '../../content/interface/together';
import { togetherTwoWords } from '../../content/interface/together-two';
import { walkContent } from '../../content/walk-content';
import { huesOf } from '../../domain/together/drawing';
import type { PersonId, Session, SessionId } from '../../domain/together/kept';
import { handedOut, showsSame } from '../../domain/together/sending';
import { nameOf, otherOf, personOf } from '../../domain/together/session';
import { shareOf } from '../../domain/together/sharing';
import { standingOf, type Standing } from '../../domain/together/standing';
import { lookForNewer } from '../../store/together';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { talkAddress } from './addresses';
import { Came } from './came';
import { EraseSession } from './erase-session';
import { useOwnPart, type OwnPart } from './own-part';
import { SavingLine } from './saving-line';

const words = togetherTwoWords.stands;

/** A link opens in a window of its own: what it brought is shown here as soon as this one is looked at again. */
function useNewer(id: SessionId): void {
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') void lookForNewer(id);
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [id]);
}

/** Where a session of two devices stands here, and the one thing to do next. */
export function TwoDevicesPage({ session }: { readonly session: Session }) {
  const navigate = useNavigate();
  const own = useOwnPart(session);
  useNewer(session.id);
  const here = session.two?.here ?? 'one';
  const standing = standingOf(session, own.kind === 'there');
  if (own.kind === 'reading' || !standing) return <p className="visually-hidden">{frameWords.loading}</p>;
  const shows = shownBy(session, here, own);
  const way = mainWay(session, standing, own, shows);
  const says = words[standing].says;
  const heading = words[standing].heading;
  return (
    <AppFrame
      title={togetherWords.title}
      isCalm
      bar={<ActionBar main={{ label: way.label, onAct: () => void navigate(way.to) }} />}
    >
      <Threads threads={coming} hues={huesOf(session)} width={600} height={90} />
      <Heading page={`stands/${session.id}/${standing}`}>
        {typeof heading === 'string' ? heading : heading(nameOf(session, otherOf(here)))}
      </Heading>
      <p className={page.part}>{standing === 'send' && shows === 'nothing' ? words.send.nothing : says}</p>
      {own.kind === 'failed' && <p role="alert">{words.notRead}</p>}
      {standing === 'open' && <Came session={session} from={otherOf(here)} />}
      <OtherWays session={session} standing={standing} own={own} shows={shows} main={way.to} />
      <SavingLine />
      <p className={page.links}>
        <Link to="/together">{words.later}</Link>
        <EraseSession session={session.id} />
      </p>
    </AppFrame>
  );
}

/** What this person shows now, beside what went out last. */
type Shows = 'nothing' | 'something' | 'the-same' | 'something-else';

function shownBy(session: Session, here: PersonId, own: OwnPart): Shows {
  if (own.kind !== 'there') return 'nothing';
  const before = handedOut(session);
  const share = shareOf(walkContent, own.part, personOf(session, here), before);
  const last = before.at(-1);
  if (last) return showsSame(last, share) ? 'the-same' : 'something-else';
  return share.fields.length > 0 ? 'something' : 'nothing';
}

interface Way {
  readonly label: string;
  readonly to: string;
}

function mainWay(session: Session, standing: Standing, own: OwnPart, shows: Shows): Way {
  const at = `/together/${session.id}`;
  const part = `${at}/${session.two?.here ?? 'one'}`;
  const opening: Way = { label: words.toOpen, to: '/together/open' };
  switch (standing) {
    case 'invited':
      return own.kind === 'there' ? opening : { label: words.toPrepare, to: part };
    case 'words':
      return { label: words.toWords, to: `${at}/words` };
    case 'prepare':
      return { label: words.toPrepare, to: part };
    case 'send':
      return shows === 'nothing'
        ? { label: words.toPart, to: part }
        : { label: words.toSend, to: `${at}/send` };
    case 'wait':
      return session.two?.isCompared ? opening : { label: words.toWords, to: `${at}/words` };
    case 'open':
      return {
        label: session.talk.at === 'consent' ? words.talk : words.talkOn,
        to: talkAddress(session),
      };
  }
}

interface OtherWaysProps {
  readonly session: Session;
  readonly standing: Standing;
  readonly own: OwnPart;
  readonly shows: Shows;
  /** Where the main way leads, which is not offered twice. */
  readonly main: string;
}

function OtherWays({ session, standing, own, shows, main }: OtherWaysProps) {
  const at = `/together/${session.id}`;
  const part = `${at}/${session.two?.here ?? 'one'}`;
  const hasKeys = session.two?.theirs !== undefined;
  const isOut = session.two?.sent !== undefined;
  // To whoever was invited nothing comes, and nobody has the six words, before their answer is out.
  const canCome = isOut || session.two?.here === 'one';
  const ways: readonly (Way | false)[] = [
    shows === 'something-else' && { label: words.sendNewer, to: `${at}/send` },
    standing === 'invited' && { label: words.invitationAgain, to: `${at}/send` },
    standing === 'send' && shows === 'nothing' && { label: words.nameOnly, to: `${at}/send` },
    own.kind === 'none' && { label: words.toPrepare, to: part },
    own.kind === 'there' && { label: isOut ? togetherTwoWords.came.changeMine : words.toPart, to: part },
    shows === 'the-same' && { label: words.again, to: `${at}/send` },
    canCome && { label: words.toOpen, to: '/together/open' },
    canCome && hasKeys && { label: words.wordsAgain, to: `${at}/words` },
  ];
  const offered = ways.filter((way): way is Way => way !== false && way.to !== main);
  return (
    <>
      {shows === 'something-else' && <p className={page.part}>{words.changed}</p>}
      <p className={page.links}>
        {offered.map(({ label, to }) => (
          <Link key={label} to={to}>
            {label}
          </Link>
        ))}
      </p>
    </>
  );
}

import { useRef } from 'react';
import { Heading } from '../../components/heading';
import { SharedLoop } from '../../components/shared-loop';
import { TextField } from '../../components/text-field';
import buttons from '../../components/button.module.css';
import { togetherWords } from '../../content/interface/together';
import { drawnAs, huesOf } from '../../domain/together/drawing';
import { personIds, type PersonId, type Session } from '../../domain/together/kept';
import { nameOf, withHalf } from '../../domain/together/session';
import { changeSession } from '../../store/together';
import page from '../page.module.css';
import { TurnHeading, useInTurn } from './in-turn';
import { WhySo } from './why-so';
import { TalkFrame, TalkPage, useGoTo } from './talk-frame';
import styles from './together.module.css';

const words = togetherWords.loop;

/** The loop the two get into, from both sides: what each does, and the softer feeling under it. Nobody fills in the other's. */
export function LoopPage() {
  return <TalkPage part="loop">{(session) => <Loop session={session} />}</TalkPage>;
}

function Loop({ session }: { readonly session: Session }) {
  const goTo = useGoTo(session);
  const fields = useRef<Partial<Record<'does' | 'feels', HTMLTextAreaElement | null>>>({});
  const { loop } = session.talk;
  const isDrawn = personIds.every((each) => loop[each].does.trim() !== '');
  const [turn, next, go] = useInTurn(isDrawn ? 'both' : 'one');
  const { mine, theirs } = drawnAs(session);
  const half = (person: PersonId) => ({ name: nameOf(session, person), ...loop[person] });
  const inWords = (person: PersonId): string =>
    words.half(nameOf(session, person), loop[person].does, loop[person].feels);
  const picture = (
    <SharedLoop
      solid={half(mine)}
      dotted={half(theirs)}
      hues={huesOf(session)}
      label={words.drawn(inWords(mine), inWords(theirs))}
      onTouch={(side, part) => {
        const person = side === 'solid' ? mine : theirs;
        if (turn === person) fields.current[part]?.focus();
        else go(person);
      }}
    />
  );

  if (turn === 'both' || !next)
    return (
      <TalkFrame session={session} main={{ label: words.toForward, onAct: () => goTo('agreements') }}>
        <Heading page="loop/both">{words.heading}</Heading>
        {picture}
        <WhySo says={words.why} sources={[words.source]} />
        <dl className={styles.halves}>
          {personIds.map((person) => (
            <div key={person}>
              <dt>
                <bdi translate="no">{nameOf(session, person)}</bdi>
              </dt>
              {(['does', 'feels'] as const)
                .filter((part) => loop[person][part].trim() !== '')
                .map((part) => (
                  <dd key={part}>
                    <span className={page.small}>{words[part]}</span>
                    <span className={page.own} translate="no" dir="auto">
                      {loop[person][part]}
                    </span>
                  </dd>
                ))}
              <dd>
                <button
                  type="button"
                  className={buttons.link}
                  aria-label={words.changeOf(nameOf(session, person))}
                  onClick={() => go(person)}
                >
                  {words.change}
                </button>
              </dd>
            </div>
          ))}
        </dl>
      </TalkFrame>
    );
  return (
    <TalkFrame
      session={session}
      main={{
        label: next === 'both' ? words.see : words.next(nameOf(session, next)),
        onAct: () => go(next),
      }}
    >
      <TurnHeading session={session} person={turn} page="loop" above={words.ownHalf} />
      <p className={page.why}>{words.notForAll}</p>
      <div className={page.parts}>
        {(['does', 'feels'] as const).map((part) => (
          <div key={`${turn}/${part}`}>
            <TextField
              label={words[part]}
              describedBy={`${part}-hint`}
              value={loop[turn][part]}
              rows={1}
              most={300}
              field={(field) => {
                fields.current[part] = field;
              }}
              onChange={(text) =>
                changeSession((each) => withHalf(each, turn, { ...each.talk.loop[turn], [part]: text }))
              }
            />
            <p id={`${part}-hint`} className={page.small}>
              {words[`${part}Hint`]}
            </p>
          </div>
        ))}
      </div>
      {picture}
    </TalkFrame>
  );
}

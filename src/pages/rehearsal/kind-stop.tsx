import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import buttons from '../../components/button.module.css';
import { heavyWords } from '../../content/heavy-words';
import { rehearsalWords } from '../../content/interface/rehearsal';
import { hearing } from '../../domain/hearing';
import { inTurns } from '../../domain/in-turns';
import page from '../page.module.css';

const words = rehearsalWords.play.kindStop;

interface KindStopProps {
  readonly said: string;
  /** They meant something else: back to before it was said. */
  readonly onBack: () => void;
}

/** The scene has stopped kindly: what was said is for a person, and here is the way to one. */
export function KindStop({ said, onBack }: KindStopProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [isHeavy, setHeavy] = useState(false);
  useEffect(() => {
    let isHere = true;
    heading.current?.focus();
    void inTurns(hearing(heavyWords)).then((hears) => isHere && setHeavy(hears(said)));
    return () => {
      isHere = false;
    };
  }, [said]);
  return (
    <section className={page.error} aria-labelledby="kind-stop">
      <h2 id="kind-stop" ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <p>{isHeavy ? words.heavy : words.harm}</p>
      <p className={page.links}>
        <Link to="/support">{words.support}</Link>
        {isHeavy && (
          <button type="button" className={buttons.link} onClick={onBack}>
            {words.meantElse}
          </button>
        )}
      </p>
    </section>
  );
}

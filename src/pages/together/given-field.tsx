import { Link } from 'react-router';
import { GivenForm } from '../../components/given-form';
import { Heading } from '../../components/heading';
import { Threads } from '../../components/threads';
import { looseEnd } from '../../content/drawings';
import { togetherWords } from '../../content/interface/together';
import { togetherTwoWords } from '../../content/interface/together-two';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';

const words = togetherTwoWords.open;

interface GivenFieldProps {
  readonly isLooking: boolean;
  readonly onGive: (given: string | File) => void;
}

/** The page where something that was sent is given to a session. */
export function GivenField({ isLooking, onGive }: GivenFieldProps) {
  return (
    <AppFrame title={togetherWords.title}>
      <Threads threads={looseEnd} width={600} height={90} />
      <Heading page="open">{words.heading}</Heading>
      <p className={page.why}>{words.says}</p>
      <GivenForm words={words} isLooking={isLooking} onGive={onGive} />
      <p className={page.why}>{words.camera}</p>
      <p className={page.why}>{words.iphone}</p>
      <p className={page.links}>
        <Link to="/together">{togetherTwoWords.ways.toStart}</Link>
      </p>
    </AppFrame>
  );
}

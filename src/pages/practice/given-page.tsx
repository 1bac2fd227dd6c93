import { Link } from 'react-router';
import { GivenForm } from '../../components/given-form';
import { Heading } from '../../components/heading';
import { practiceWords } from '../../content/interface/practice';
import { giveByHand } from '../../store/taking';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';

const words = practiceWords.open;

/** Where something a therapist gave is pasted in, or picked as a file or a picture of a code. */
export function GivenPage({ isLooking }: { readonly isLooking: boolean }) {
  return (
    <AppFrame title={practiceWords.title}>
      <Heading page="practice/open">{words.heading}</Heading>
      <p className={page.why}>{words.says}</p>
      <GivenForm words={words} isLooking={isLooking} onGive={giveByHand} />
      <p className={page.why}>{words.camera}</p>
      <p className={page.why}>{words.iphone}</p>
      <p className={page.why}>{words.kept}</p>
      <p className={page.links}>
        <Link to="/repairs">{words.toRepairs}</Link>
      </p>
    </AppFrame>
  );
}

import { Link } from 'react-router';
import { Heading } from '../../components/heading';
import { therapistWords as words } from '../../content/interface/therapist';
import { guide } from '../../content/therapist/guide';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { GuideSections } from './guide-sections';

/** How a therapist brings a practice up, and what to do with what comes back. */
export function GuidePage() {
  return (
    <AppFrame title={words.title} place={words.place} isCalm>
      <Heading page="guide">{words.guide.heading}</Heading>
      <GuideSections sections={guide} level="h2" />
      <p className={page.links}>
        <Link to="/therapist/new">{words.doors.new.title}</Link>
        <Link to="/therapist">{words.guide.back}</Link>
      </p>
    </AppFrame>
  );
}

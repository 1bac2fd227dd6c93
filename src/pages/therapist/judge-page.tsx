import { Door } from '../../components/door';
import { Heading } from '../../components/heading';
import { apart, coming, looseEnd, sideBySide } from '../../content/drawings';
import { therapistWords as words } from '../../content/interface/therapist';
import { judge } from '../../content/therapist/judge';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { GuideSections } from './guide-sections';

/** Where a therapist begins: the ways on, and what there is to judge the app by. */
export function JudgePage() {
  return (
    <AppFrame title={words.title} isCalm>
      <Heading page="therapist">{words.heading}</Heading>
      <p className={page.why}>{words.says}</p>
      <nav className={page.doors} aria-label={words.heading}>
        <Door to="/therapist/new" {...words.doors.new} threads={coming} />
        <Door to="/therapist/practices" {...words.doors.practices} threads={sideBySide} />
        <Door to="/therapist/returns" {...words.doors.returns} threads={apart} />
        <Door to="/therapist/guide" {...words.doors.guide} threads={looseEnd} />
      </nav>
      <section aria-labelledby="judge" className={page.part}>
        <h2 id="judge">{words.judge}</h2>
        <p className={page.why}>{words.judgeSays}</p>
        <GuideSections sections={judge} />
      </section>
    </AppFrame>
  );
}

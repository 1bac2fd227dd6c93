import { Link } from 'react-router';
import { Heading } from '../components/heading';
import { withoutScriptWords as words } from '../content/interface/without-script';
import { AppFrame } from './app-frame';
import page from './page.module.css';

/** What stands at every address that is not written as a file, where scripts are off. */
export function WithoutScriptPage() {
  return (
    <AppFrame hasHelp={false}>
      <Heading page="without-script">{words.heading}</Heading>
      <p className={page.why}>{words.says}</p>
      <p className={page.part}>{words.also}</p>
      <p className={page.links}>
        <Link to="/support">{words.support}</Link>
        <Link to="/learn">{words.learn}</Link>
        <Link to="/learn/worksheet">{words.worksheet}</Link>
        <Link to="/">{words.home}</Link>
      </p>
    </AppFrame>
  );
}
